package io.selfcare.knowledge.quality.likeness;

import java.util.Arrays;

/**
 * A set of hashes in little room: for each of a fixed series of orders its smallest member
 * (MinHash). Two sets have equal members in as many places as they are alike.
 */
record Signature(int[] smallest) {
  static final int BANDS = 32;
  static final int ROWS = 4;

  private static final int PLACES = BANDS * ROWS;
  private static final long STEP = 0x9e3779b97f4a7c15L;

  /** The signature of a set; the same set always has the same. */
  static Signature of(long[] hashes) {
    long[] least = new long[PLACES];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long hash : hashes) {
      for (int place = 0; place < PLACES; place++) {
        least[place] = Math.min(least[place], Shingles.mix(hash + (place + 1) * STEP));
      }
    }
    int[] smallest = new int[PLACES];
    for (int place = 0; place < PLACES; place++) {
      smallest[place] = (int) (least[place] ^ (least[place] >>> 32));
    }
    return new Signature(smallest);
  }

  /** What two texts share of all that they say, 0 to 1 (the Jaccard index, give or take .04). */
  double likeness(Signature other) {
    int equal = 0;
    for (int place = 0; place < PLACES; place++) {
      equal += smallest[place] == other.smallest[place] ? 1 : 0;
    }
    return (double) equal / PLACES;
  }

  /** A number that sets which are alike often share. */
  long band(int number) {
    long band = number;
    for (int row = 0; row < ROWS; row++) {
      band = Shingles.mix(band * STEP + smallest[number * ROWS + row]);
    }
    return band;
  }
}
