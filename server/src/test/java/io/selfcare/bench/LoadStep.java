package io.selfcare.bench;

import org.HdrHistogram.Histogram;

/**
 * What came of requests sent at a rate: latencies from the moment each should have been sent, in
 * microseconds, and how many failed. A request that was never sent, or never answered, has failed.
 */
record LoadStep(double perSecond, int requests, int errors, Histogram micros) {
  /** A server that cannot keep up lets requests wait ever longer: this long within some seconds. */
  private static final double LATE_MILLIS = 500;

  private static final double MICROS_PER_MILLI = 1000;

  double millis(double percentile) {
    return micros.getValueAtPercentile(percentile) / MICROS_PER_MILLI;
  }

  /** Nothing failed, and no more than one in a hundred had to wait. */
  boolean sustained() {
    return errors == 0 && millis(99) <= LATE_MILLIS;
  }

  /** How much slower one request in a hundred is than the middle one. */
  double spread() {
    return millis(99) / millis(50);
  }
}
