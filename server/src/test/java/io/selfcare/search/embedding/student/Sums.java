package io.selfcare.search.embedding.student;

import java.util.List;

/** The vectors that a student now gives some texts, and the way back to its features. */
final class Sums {
  private final Rows rows;
  private final List<int[]> texts;
  private final Matrix vectors;
  private final float[] lengths;

  Sums(Rows rows, List<int[]> texts) {
    this.rows = rows;
    this.texts = texts;
    int dimensions = rows.dimensions;
    vectors = new Matrix(texts.size(), dimensions);
    lengths = new float[texts.size()];
    for (int t = 0; t < texts.size(); t++) {
      int at = t * dimensions;
      for (int row : texts.get(t)) {
        for (int i = 0; i < dimensions; i++) {
          vectors.values[at + i] += rows.weights[row] * rows.values[row * dimensions + i];
        }
      }
      float squares = 1e-12f;
      for (int i = 0; i < dimensions; i++) {
        squares += vectors.values[at + i] * vectors.values[at + i];
      }
      lengths[t] = (float) Math.sqrt(squares);
      for (int i = 0; i < dimensions; i++) {
        vectors.values[at + i] /= lengths[t];
      }
    }
  }

  /** The vectors, each of length 1. */
  Matrix vectors() {
    return vectors;
  }

  /** Makes a step against the gradient of what is to be least, by the vectors. */
  void learn(Matrix gradient, float rate) {
    int dimensions = rows.dimensions;
    for (int t = 0; t < texts.size(); t++) {
      int at = t * dimensions;
      float along = 0;
      for (int i = 0; i < dimensions; i++) {
        along += gradient.values[at + i] * vectors.values[at + i];
      }
      for (int i = 0; i < dimensions; i++) {
        gradient.values[at + i] =
            (gradient.values[at + i] - along * vectors.values[at + i]) / lengths[t];
      }
      for (int row : texts.get(t)) {
        rows.step(row, gradient.values, at, rate);
      }
    }
  }
}
