/**
 * A static encoder: a text's vector is the sum of the vectors of its words, pairs of words and runs
 * of characters, learnt from a sentence transformer. Costs microseconds, and reads whole passages.
 */
@NullMarked
package io.selfcare.search.embedding.student;

import org.jspecify.annotations.NullMarked;
