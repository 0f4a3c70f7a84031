package io.selfcare.answers.learning;

/** Solves small linear equations by Cholesky's method. */
final class LinearSystem {
  private static final double LEAST = 1e-12;

  private LinearSystem() {}

  /**
   * The x of {@code matrix x = right}.
   *
   * @param matrix symmetric, positive definite; only its lower half is read, and overwritten
   */
  static double[] solve(double[][] matrix, double[] right) {
    factorize(matrix);
    int size = right.length;
    double[] x = right.clone();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        x[i] -= matrix[i][j] * x[j];
      }
      x[i] /= matrix[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int j = i + 1; j < size; j++) {
        x[i] -= matrix[j][i] * x[j];
      }
      x[i] /= matrix[i][i];
    }
    return x;
  }

  /** Replaces the lower half by L, where the matrix is L times its transpose. */
  static void factorize(double[][] matrix) {
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= matrix[i][k] * matrix[j][k];
        }
        matrix[i][j] = i == j ? Math.sqrt(Math.max(sum, LEAST)) : sum / matrix[j][j];
      }
    }
  }
}
