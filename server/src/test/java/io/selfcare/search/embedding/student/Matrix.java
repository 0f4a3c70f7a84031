package io.selfcare.search.embedding.student;

/** Rows of numbers, one after the other; products in the order of the rows. */
final class Matrix {
  final int rows;
  final int columns;
  final float[] values;

  Matrix(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.values = new float[rows * columns];
  }

  /** This times the other's transposition, times a factor. */
  Matrix timesTransposed(Matrix other, float factor) {
    return times(other.transposed(), factor);
  }

  /** This times the other, times a factor. */
  Matrix times(Matrix other, float factor) {
    Matrix product = new Matrix(rows, other.columns);
    int width = other.columns;
    for (int i = 0; i < rows; i++) {
      int to = i * width;
      for (int k = 0; k < columns; k++) {
        float value = factor * values[i * columns + k];
        int from = k * width;
        for (int j = 0; j < width; j++) {
          product.values[to + j] += value * other.values[from + j];
        }
      }
    }
    return product;
  }

  Matrix transposed() {
    Matrix turned = new Matrix(columns, rows);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        turned.values[j * rows + i] = values[i * columns + j];
      }
    }
    return turned;
  }

  /** Makes of each row probabilities. */
  Matrix softmax() {
    for (int i = 0; i < rows; i++) {
      float top = Float.NEGATIVE_INFINITY;
      for (int j = 0; j < columns; j++) {
        top = Math.max(top, values[i * columns + j]);
      }
      double sum = 0;
      for (int j = 0; j < columns; j++) {
        double power = Math.exp(values[i * columns + j] - top);
        values[i * columns + j] = (float) power;
        sum += power;
      }
      for (int j = 0; j < columns; j++) {
        values[i * columns + j] /= (float) sum;
      }
    }
    return this;
  }

  void add(Matrix other, float factor) {
    for (int i = 0; i < values.length; i++) {
      values[i] += factor * other.values[i];
    }
  }
}
