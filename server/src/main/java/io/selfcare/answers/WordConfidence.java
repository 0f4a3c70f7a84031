package io.selfcare.answers;

import io.selfcare.search.Evidence;

/**
 * How sure words alone make: the weights of the evidence in the log odds that the base answers the
 * question, and how sharply the scores divide it among the candidates. Pure.
 *
 * @param knownCoverage the weight of coverage times the share of the question known at all
 * @param length the weight of a question of {@value #LONG} meaningful words or more; less for less
 */
record WordConfidence(
    double bias,
    double coverage,
    double closeness,
    double knownCoverage,
    double length,
    double sharpness) {
  /**
   * Fitted once to public sets of French and English questions, known and foreign ones; the same
   * for every space.
   */
  static final WordConfidence FITTED = new WordConfidence(-3.9, 3.7, 2.9, 1.1, 2.1, 7.5);

  /** More meaningful words than this say nothing more about how sure one can be. */
  private static final int LONG = 8;

  public WordConfidence {
    if (Math.min(Math.min(coverage, closeness), Math.min(knownCoverage, length)) < 0
        || sharpness <= 0) {
      throw new IllegalArgumentException("More evidence never makes less sure");
    }
  }

  /** The probability that anything here answers the question, from the best one's evidence. */
  double answerable(Understanding question, Evidence best) {
    double logOdds =
        bias
            + coverage * best.coverage()
            + closeness * best.closeness()
            + knownCoverage * best.coverage() * question.knownShare()
            + length * Math.min(question.contentWords(), LONG) / LONG;
    return 1 / (1 + Math.exp(-logOdds));
  }

  /** What a score weighs beside the best one; 1 for as good. */
  double share(double score, double best) {
    return best <= 0 ? 1 : Math.pow(Math.max(0, score) / best, sharpness);
  }
}
