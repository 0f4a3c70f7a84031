package io.selfcare.bench;

import java.util.Arrays;
import java.util.Random;

/**
 * When requests are sent, fixed before the first one is: arrivals of a Poisson process, as of
 * customers who know nothing of each other. The same rate and length always give the same times.
 */
record Arrivals(double perSecond, long[] nanos) {
  private static final long SEED = 25;
  private static final double NANOS = 1e9;

  /** Arrivals in the given number of seconds from now on, as nanoseconds after the beginning. */
  static Arrivals of(double perSecond, double seconds) {
    Random random = new Random(SEED);
    long[] nanos = new long[(int) (perSecond * seconds * 2) + 100];
    int count = 0;
    double at = 0;
    while (count < nanos.length) {
      at -= Math.log(1 - random.nextDouble()) / perSecond;
      if (at >= seconds) {
        break;
      }
      nanos[count++] = (long) (at * NANOS);
    }
    return new Arrivals(perSecond, Arrays.copyOf(nanos, count));
  }

  int count() {
    return nanos.length;
  }
}
