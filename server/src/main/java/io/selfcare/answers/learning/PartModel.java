package io.selfcare.answers.learning;

/**
 * Softmax regression over one part of the vectors.
 *
 * <p>The weights of a dimension lie together, class by class.
 */
final class PartModel {
  private final int classes;
  private final float[] weights;

  PartModel(int classes, float[] weights) {
    this.classes = classes;
    this.weights = weights;
  }

  int size() {
    return weights.length;
  }

  float weight(int index) {
    return weights[index];
  }

  /** The score of each class for a vector of unit length. */
  float[] scores(float[] unit) {
    float[] scores = new float[classes];
    addScores(unit, weights, scores);
    return scores;
  }

  /** The score of one class for a vector of unit length. */
  float score(float[] unit, int label) {
    float score = 0;
    for (int d = 0; d < unit.length; d++) {
      score += unit[d] * weights[d * classes + label];
    }
    return score;
  }

  static void addScores(float[] unit, float[] weights, float[] scores) {
    int classes = scores.length;
    for (int d = 0; d < unit.length; d++) {
      float value = unit[d];
      int row = d * classes;
      for (int c = 0; c < classes; c++) {
        scores[c] += value * weights[row + c];
      }
    }
  }
}
