package io.selfcare.search.elastic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Fails at once for a moment after a node did not answer, so that callers do not wait one after the
 * other for what the first of them has found out.
 */
final class Breaker {
  private static final Duration REST = Duration.ofSeconds(1);

  private final InstantSource clock;
  private volatile Instant restUntil = Instant.MIN;

  Breaker(InstantSource clock) {
    this.clock = clock;
  }

  /** Lets pass, or fails while it rests. */
  void pass() {
    if (clock.instant().isBefore(restUntil)) {
      throw new UncheckedIOException(
          new IOException("Elasticsearch did not answer a moment ago; it is asked again soon"));
    }
  }

  /** A node did not answer. */
  void silent() {
    restUntil = clock.instant().plus(REST);
  }
}
