package io.selfcare.answers;

/**
 * How much of a question is understood, before any single article is looked at.
 *
 * @param words how many words it has
 * @param contentWords how many of them carry meaning
 * @param knownShare 0 to 1: the part of its meaning that the asker could find anywhere here
 * @param humanRequested it asks for a human being
 * @param units how many texts were compared with its meaning: among many, some are near by chance
 */
record Understanding(
    int words, int contentWords, double knownShare, boolean humanRequested, int units) {
  /** Where nothing was compared by its meaning. */
  Understanding(int words, int contentWords, double knownShare, boolean humanRequested) {
    this(words, contentWords, knownShare, humanRequested, 0);
  }

  /** Words like "how" and "the" show that it is a sentence in a language we read. */
  int functionWords() {
    return Math.max(0, words - contentWords);
  }
}
