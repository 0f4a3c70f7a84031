package io.selfcare.answers.learning;

/**
 * How sure an answer is in a base that is too small to rehearse with: from how clear the
 * probabilities are, how near the nearest phrasing is and how much of the wording is known. The
 * constants were fitted to public sets of questions, cut down to bases of five to twenty articles.
 */
final class UnrehearsedConfidence {
  private static final double CLEAREST = 6;
  private static final double CONSTANT = -4.2;
  private static final double CLARITY = 0.35;
  private static final double NEARNESS = 5.0;
  private static final double KNOWN = 2.0;

  private UnrehearsedConfidence() {}

  static double of(double[] features) {
    double clarity = Math.clamp(features[0], -CLEAREST, CLEAREST);
    double nearness = features[ConfidenceFeatures.NEAREST];
    double known = features[ConfidenceFeatures.KNOWN];
    return LogisticHead.probability(
        CONSTANT + CLARITY * clarity + NEARNESS * nearness + KNOWN * known);
  }
}
