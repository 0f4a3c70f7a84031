package io.selfcare.answers.learning;

/** Mixes orders, always the same way; not for secrets. */
final class Shuffle {
  private static final long STEP = 0x9e3779b97f4a7c15L;
  private static final int HALF = 32;

  private long state;

  Shuffle(long seed) {
    this.state = seed;
  }

  /** A number from 0 to below the bound. */
  int below(int bound) {
    state += STEP;
    long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    long high = (mixed ^ (mixed >>> 31)) >>> HALF;
    return (int) ((high * bound) >>> HALF);
  }

  /** A number from -1 to below 1. */
  float symmetric() {
    return below(1 << 24) * 0x1p-23f - 1;
  }

  /** The numbers from 0 to below the size, mixed. */
  int[] order(int size) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    mix(order);
    return order;
  }

  void mix(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = below(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }
}
