package io.selfcare.search.embedding;

import io.selfcare.search.embedding.student.StaticStudent;

/** A student as an encoder. */
record StudentEncoder(StaticStudent student) implements TextEncoder {
  @Override
  public int dimensions() {
    return student.dimensions();
  }

  @Override
  public float[] encode(String text) {
    float[] vector = student.encode(text);
    Vectors.scale(vector, 1);
    return vector;
  }
}
