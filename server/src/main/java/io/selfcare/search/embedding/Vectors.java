package io.selfcare.search.embedding;

/** The few operations on vectors that encoders share; sums in the order of the components. */
final class Vectors {
  private Vectors() {}

  /**
   * Scales a vector to a length, in place; one that is all zero becomes even, so that it is near
   * nothing.
   */
  static void scale(float[] vector, double length) {
    double squares = 0;
    for (float component : vector) {
      squares += (double) component * component;
    }
    double factor = squares > 0 ? length / Math.sqrt(squares) : 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (vector[i] * factor);
    }
  }
}
