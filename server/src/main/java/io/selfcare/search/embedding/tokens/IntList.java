package io.selfcare.search.embedding.tokens;

import java.util.Arrays;

/** Whole numbers, growing at the end. */
final class IntList {
  private int[] values = new int[64];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  int get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  /** Forgets all beyond this many. */
  void cut(int size) {
    this.size = size;
  }
}
