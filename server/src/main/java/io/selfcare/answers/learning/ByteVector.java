package io.selfcare.answers.learning;

import java.util.Arrays;
import java.util.List;

/** The int8 vector of a text, its parts side by side; nobody changes it. */
final class ByteVector {
  private final byte[] values;

  ByteVector(byte[] values) {
    this.values = values;
  }

  int size() {
    return values.length;
  }

  /** Not to be changed. */
  byte[] values() {
    return values;
  }

  byte at(int index) {
    return values[index];
  }

  void copyTo(byte[] target, int offset) {
    System.arraycopy(values, 0, target, offset, values.length);
  }

  byte[] part(int from, int size) {
    return Arrays.copyOfRange(values, from, from + size);
  }

  /** All parts as numbers, each of unit length unless it is zero. */
  float[] units(List<Integer> dimensions) {
    float[] units = new float[values.length];
    int from = 0;
    for (int size : dimensions) {
      System.arraycopy(unit(from, size), 0, units, from, size);
      from += size;
    }
    return units;
  }

  /** The part as numbers, of unit length unless it is zero. */
  float[] unit(int from, int size) {
    long squares = 0;
    for (int i = from; i < from + size; i++) {
      squares += values[i] * values[i];
    }
    float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt((double) squares));
    float[] unit = new float[size];
    for (int i = 0; i < size; i++) {
      unit[i] = values[from + i] * scale;
    }
    return unit;
  }
}
