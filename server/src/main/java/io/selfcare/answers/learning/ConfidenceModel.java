package io.selfcare.answers.learning;

/**
 * How sure an answer is, learnt from rehearsals with a base's own phrasings.
 *
 * @param head tells right first answers from others, by {@link ConfidenceFeatures}
 * @param calibration makes probabilities of its scores
 * @param belief how much they count beside what question and article have in common
 * @param curve what thresholds do with both together
 */
record ConfidenceModel(
    LogisticHead head, LogisticHead calibration, Belief belief, ThresholdCurve curve) {
  double confidence(double[] features) {
    return LogisticHead.probability(calibration.score(head.score(features)));
  }
}
