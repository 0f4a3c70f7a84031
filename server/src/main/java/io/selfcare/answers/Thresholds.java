package io.selfcare.answers;

/**
 * The confidences at which the decision changes.
 *
 * @param answer at or above it the first candidate answers
 * @param clarify candidates nearer to each other than this are two readings of one question
 */
record Thresholds(double answer, double clarify) {
  public Thresholds {
    if (!(answer > 0 && answer <= 1 && clarify > 0 && clarify <= 1)) {
      throw new IllegalArgumentException("Thresholds lie between 0 and 1");
    }
  }
}
