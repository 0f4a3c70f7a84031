package io.selfcare.sdk.http;

import java.time.Duration;
import java.time.Instant;

/** Tells the time and lets it pass. Tests bring their own, so that nothing really waits. */
public interface Timekeeper {
  /** The time now. */
  Instant now();

  /** Returns after this long. */
  void sleep(Duration duration) throws InterruptedException;

  /** The clock of the machine. */
  static Timekeeper system() {
    return new Timekeeper() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis());
      }
    };
  }
}
