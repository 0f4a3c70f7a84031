package io.selfcare.search.embedding.student;

import java.util.List;
import java.util.Random;

/** The directions in which vectors differ most, found by turning a basis until it stands still. */
final class Rotation {
  private static final int ROUNDS = 40;
  private static final long SEED = 7;

  private final double[][] directions;

  /** Learns from vectors of length 1. */
  Rotation(List<float[]> vectors, int dimensions) {
    int width = vectors.getFirst().length;
    double[][] moments = new double[width][width];
    for (float[] vector : vectors) {
      for (int i = 0; i < width; i++) {
        for (int j = 0; j < width; j++) {
          moments[i][j] += (double) vector[i] * vector[j];
        }
      }
    }
    Random random = new Random(SEED);
    directions = new double[dimensions][width];
    for (double[] direction : directions) {
      for (int i = 0; i < width; i++) {
        direction[i] = random.nextGaussian();
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int d = 0; d < dimensions; d++) {
        directions[d] = product(moments, directions[d]);
      }
      straighten();
    }
  }

  private static double[] product(double[][] matrix, double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }

  private void straighten() {
    for (int d = 0; d < directions.length; d++) {
      for (int other = 0; other < d; other++) {
        double share = dot(directions[d], directions[other]);
        for (int i = 0; i < directions[d].length; i++) {
          directions[d][i] -= share * directions[other][i];
        }
      }
      double length = Math.sqrt(dot(directions[d], directions[d]));
      for (int i = 0; i < directions[d].length; i++) {
        directions[d][i] /= length;
      }
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** A vector seen along these directions only, of length 1 again. */
  float[] of(float[] vector) {
    float[] turned = new float[directions.length];
    double squares = 0;
    for (int d = 0; d < turned.length; d++) {
      double sum = 0;
      for (int i = 0; i < vector.length; i++) {
        sum += directions[d][i] * vector[i];
      }
      turned[d] = (float) sum;
      squares += sum * sum;
    }
    double length = Math.max(1e-9, Math.sqrt(squares));
    for (int d = 0; d < turned.length; d++) {
      turned[d] /= (float) length;
    }
    return turned;
  }
}
