package io.selfcare.answers.learning;

/**
 * Exponentials that are the same on every processor, and probabilities made of them. Written as
 * plain loops so that the compiler makes vector instructions of them.
 */
final class Softmax {
  private static final float LOG2E = 1.442695f;
  private static final float LN2_HIGH = 6.933594e-1f;
  private static final float LN2_LOW = -2.1219444e-4f;
  private static final float LOWEST = -87;

  /** Numbers above zero are rounded down, not towards zero. */
  private static final int ABOVE_ZERO = 128;

  private Softmax() {}

  /** e to the power of x, for x up to 87; 1e-38 below -87. */
  static float exp(float x) {
    float bounded = Math.max(x, LOWEST);
    int power = (int) (bounded * LOG2E + ABOVE_ZERO + 0.5f) - ABOVE_ZERO;
    float rest = bounded - power * LN2_HIGH - power * LN2_LOW;
    float series = 1.9875691e-4f;
    series = series * rest + 1.3981999e-3f;
    series = series * rest + 8.333452e-3f;
    series = series * rest + 4.1665796e-2f;
    series = series * rest + 1.6666666e-1f;
    series = series * rest + 0.5f;
    series = series * rest * rest + rest + 1;
    return series * Float.intBitsToFloat((power + 127) << 23);
  }

  /** Turns scores into probabilities that add up to 1. */
  static void probabilities(float[] scores) {
    float most = highest(scores);
    for (int i = 0; i < scores.length; i++) {
      scores[i] = exp(scores[i] - most);
    }
    float sum = 0;
    for (float score : scores) {
      sum += score;
    }
    float inverse = 1 / sum;
    for (int i = 0; i < scores.length; i++) {
      scores[i] *= inverse;
    }
  }

  /** Log of the sum of exponentials of the scores at the given places. */
  static double logSum(float[] scores, int[] places) {
    float most = Float.NEGATIVE_INFINITY;
    for (int place : places) {
      most = Math.max(most, scores[place]);
    }
    double sum = 0;
    for (int place : places) {
      sum += exp(scores[place] - most);
    }
    return most + StrictMath.log(sum);
  }

  private static float highest(float[] scores) {
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    return most;
  }
}
