package io.selfcare.answers.learning;

/**
 * Softmax regression over one part of the vectors.
 *
 * <p>The weights of a dimension lie together, class by class.
 */
final class PartModel {
  private final int dimensions;
  private final int classes;
  private final float[] weights;

  PartModel(int dimensions, int classes, float[] weights) {
    this.dimensions = dimensions;
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

  int dimensions() {
    return dimensions;
  }
}
