package io.selfcare.answers.learning;

import java.util.Arrays;

/**
 * What the examples nearest to a question say: for each class its nearest example, as a whole and
 * in each part, and the mean of the ten nearest.
 */
final class Nearest {
  private static final int FEW = 10;

  private final float[] whole;
  private final float[][] parts;
  private final float mean;

  private Nearest(float[] whole, float[][] parts, float mean) {
    this.whole = whole;
    this.parts = parts;
    this.mean = mean;
  }

  /**
   * Compares a question with the examples of the classes that are visible.
   *
   * @param weights of the parts
   */
  static Nearest to(byte[] question, Neighbours neighbours, float[] weights, boolean[] visible) {
    float[] inverse = neighbours.inverseLengths(question);
    int[] candidates = neighbours.candidates(question, visible);
    float[] whole = new float[neighbours.classes()];
    float[][] parts = new float[weights.length][neighbours.classes()];
    Arrays.fill(whole, -1);
    Arrays.stream(parts).forEach(part -> Arrays.fill(part, -1));
    float[] cosines = new float[weights.length];
    float[] all = new float[candidates.length];
    for (int i = 0; i < candidates.length; i++) {
      neighbours.cosines(question, inverse, candidates[i], cosines);
      int label = neighbours.label(candidates[i]);
      float sum = 0;
      for (int part = 0; part < weights.length; part++) {
        sum += weights[part] * cosines[part];
        parts[part][label] = Math.max(parts[part][label], cosines[part]);
      }
      all[i] = sum;
      whole[label] = Math.max(whole[label], sum);
    }
    Arrays.sort(all);
    raise(whole, visible);
    Arrays.stream(parts).forEach(part -> raise(part, visible));
    return new Nearest(whole, parts, mean(all));
  }

  /** The cosine of the nearest example of each class. */
  float[] whole() {
    return whole;
  }

  /** The cosine of the nearest example of each class, in one part. */
  float[] part(int part) {
    return parts[part];
  }

  /** The mean cosine of the ten nearest examples. */
  float mean() {
    return mean;
  }

  /** A class without a compared example is as far as the farthest that was compared. */
  private static void raise(float[] best, boolean[] visible) {
    float lowest = 1;
    for (float each : best) {
      lowest = each > -1 ? Math.min(lowest, each) : lowest;
    }
    for (int label = 0; label < best.length; label++) {
      if (visible[label] && best[label] == -1) {
        best[label] = lowest;
      }
    }
  }

  private static float mean(float[] sorted) {
    int from = Math.max(0, sorted.length - FEW);
    float sum = 0;
    for (int i = from; i < sorted.length; i++) {
      sum += sorted[i];
    }
    return sorted.length == 0 ? 0 : sum / (sorted.length - from);
  }
}
