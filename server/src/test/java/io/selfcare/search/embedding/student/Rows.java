package io.selfcare.search.embedding.student;

import java.util.List;

/** The vectors of features while they are learnt, with the step size that each has come to. */
final class Rows {
  final int dimensions;
  final float[] weights;
  final float[] values;
  private final int[] features;
  private final float[] squares;

  /** Begins with the mean of what is taught about the texts in which a feature is. */
  Rows(
      int[] features, int dimensions, List<int[]> texts, List<float[]> taught, List<int[]> others) {
    this.features = features;
    this.dimensions = dimensions;
    this.weights = new float[features.length];
    this.values = new float[features.length * dimensions];
    this.squares = new float[features.length];
    int[] counts = new int[features.length];
    int[] otherCounts = new int[features.length];
    for (int t = 0; t < texts.size(); t++) {
      for (int row : texts.get(t)) {
        counts[row]++;
        for (int i = 0; i < dimensions; i++) {
          values[row * dimensions + i] += taught.get(t)[i];
        }
      }
    }
    others.forEach(
        rows -> {
          for (int row : rows) {
            otherCounts[row]++;
          }
        });
    double all = texts.size() + others.size();
    for (int row = 0; row < features.length; row++) {
      weights[row] = (float) (Math.log(all / (1 + counts[row] + otherCounts[row])) / Math.log(all));
      for (int i = 0; i < dimensions; i++) {
        values[row * dimensions + i] /= counts[row] + 1;
      }
    }
  }

  /** One step of Adagrad for a row, with one step size for all its dimensions. */
  void step(int row, float[] gradient, int from, float rate) {
    float mean = 0;
    for (int i = 0; i < dimensions; i++) {
      mean += gradient[from + i] * gradient[from + i];
    }
    float weight = weights[row];
    squares[row] += weight * weight * mean / dimensions;
    float factor = rate * weight / ((float) Math.sqrt(squares[row]) + 1e-8f);
    for (int i = 0; i < dimensions; i++) {
      values[row * dimensions + i] -= factor * gradient[from + i];
    }
  }

  StaticStudent student() {
    float[] scales = new float[features.length];
    byte[] bytes = new byte[values.length];
    for (int row = 0; row < features.length; row++) {
      float top = 1e-9f;
      for (int i = 0; i < dimensions; i++) {
        top = Math.max(top, Math.abs(values[row * dimensions + i]));
      }
      scales[row] = weights[row] * top / Byte.MAX_VALUE;
      for (int i = 0; i < dimensions; i++) {
        bytes[row * dimensions + i] =
            (byte) Math.round(values[row * dimensions + i] / top * Byte.MAX_VALUE);
      }
    }
    return new StaticStudent(dimensions, features, scales, bytes);
  }
}
