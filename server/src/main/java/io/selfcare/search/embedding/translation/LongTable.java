package io.selfcare.search.embedding.translation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Whole numbers by keys other than 0, in open addressing; far smaller than a map of objects. */
final class LongTable {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] keys;
  private int[] values;
  private int size;

  LongTable(int expected) {
    int room = Integer.highestOneBit(Math.max(4, expected) * 2 - 1) << 1;
    keys = new long[room];
    values = new int[room];
  }

  /** The value of a key, or -1. */
  int get(long key) {
    int slot = slot(key);
    return keys[slot] == key ? values[slot] : -1;
  }

  void put(long key, int value) {
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    int slot = slot(key);
    size += keys[slot] == key ? 0 : 1;
    keys[slot] = key;
    values[slot] = value;
  }

  int size() {
    return size;
  }

  /** All keys, in rising order. */
  long[] keys() {
    return Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
  }

  private int slot(long key) {
    int slot = (int) ((key * SPREAD) >>> (64 - Integer.numberOfTrailingZeros(keys.length)));
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  /** Writes keys as differences, so that they compress well. */
  void write(DataOutput out) throws IOException {
    long[] sorted = keys();
    Varint.write(out, sorted.length);
    long before = 0;
    for (long key : sorted) {
      Varint.write(out, key - before);
      Varint.write(out, get(key));
      before = key;
    }
  }

  static LongTable read(DataInput in) throws IOException {
    int size = (int) Varint.read(in);
    LongTable table = new LongTable(size);
    long key = 0;
    for (int i = 0; i < size; i++) {
      key += Varint.read(in);
      table.put(key, (int) Varint.read(in));
    }
    return table;
  }
}
