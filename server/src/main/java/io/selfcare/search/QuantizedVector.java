package io.selfcare.search;

/**
 * Vectors of length 1 as bytes: a quarter of the memory, and integers, so that sums do not depend
 * on their order. The scale is fixed; a component beyond ±{@code 127/SCALE} is cut off there, which
 * hardly happens above 100 dimensions.
 */
public final class QuantizedVector {
  /** What 1 is multiplied by. */
  public static final int SCALE = 400;

  private QuantizedVector() {}

  /** A vector of length 1 in bytes. */
  public static byte[] of(float[] vector) {
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      bytes[i] = (byte) Math.clamp(Math.round(vector[i] * SCALE), -Byte.MAX_VALUE, Byte.MAX_VALUE);
    }
    return bytes;
  }

  /** A vector of about length 1 from its bytes. */
  public static float[] floats(byte[] vector) {
    float[] floats = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      floats[i] = (float) vector[i] / SCALE;
    }
    return floats;
  }

  /** The dot product; both have the same length. */
  public static int dot(byte[] a, byte[] b) {
    return dot(a, b, 0, a.length);
  }

  /** The dot product of a stretch of both. */
  public static int dot(byte[] a, byte[] b, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** -1 to 1; 0 when one of them is nothing. */
  public static double cosine(byte[] a, byte[] b) {
    return cosine(a, b, 0, a.length);
  }

  /** The cosine of a stretch of both, e.g. of one part of an {@link EmbeddingSpace}. */
  public static double cosine(byte[] a, byte[] b, int from, int to) {
    double lengths = Math.sqrt((double) dot(a, a, from, to) * dot(b, b, from, to));
    return lengths == 0 ? 0 : dot(a, b, from, to) / lengths;
  }
}
