package io.selfcare.answers.learning;

/**
 * How sure an answer is, learnt from rehearsals with a base's own phrasings.
 *
 * @param head tells right first answers from others, by {@link ConfidenceFeatures}
 * @param calibration makes probabilities of its scores
 */
record ConfidenceModel(LogisticHead head, LogisticHead calibration, ThresholdCurve curve) {
  double confidence(double[] features) {
    return LogisticHead.probability(calibration.score(head.score(features)));
  }
}
