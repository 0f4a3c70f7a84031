package io.selfcare.search.embedding.translation;

/**
 * One way to say a phrase in the target language.
 *
 * @param words ids of the target's vocabulary
 * @param score how likely it is, as a natural logarithm; greater is better
 */
record Option(int[] words, float score) {}
