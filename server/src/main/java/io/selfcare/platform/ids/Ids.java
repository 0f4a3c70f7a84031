package io.selfcare.platform.ids;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes UUIDv7s (RFC 9562): milliseconds first, then a counter, so that ids of one process sort by
 * creation.
 */
public final class Ids {
  private static final int COUNTER_MASK = 0xFFF;

  private final InstantSource clock;
  private final RandomGenerator random;
  private long lastMillis;
  private int counter;

  public Ids(InstantSource clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  public UUID next() {
    long stamp = stamp();
    long variant = 0x8000000000000000L | (random.nextLong() >>> 2);
    return new UUID(stamp, variant);
  }

  /**
   * 48 bits of time, the version, 12 bits of counter; a clock that steps back keeps the last time.
   */
  private synchronized long stamp() {
    long now = clock.millis();
    if (now > lastMillis) {
      lastMillis = now;
      counter = random.nextInt(COUNTER_MASK >> 1);
    } else if (++counter > COUNTER_MASK) {
      lastMillis++;
      counter = 0;
    }
    return (lastMillis << 16) | 0x7000L | counter;
  }
}
