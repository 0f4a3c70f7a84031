package io.selfcare.sdk;

import io.selfcare.sdk.http.Timekeeper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only by sleeping, and at once. */
final class FakeTime implements Timekeeper {
  private final List<Duration> sleeps = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-01T00:00:00Z");

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void sleep(Duration duration) {
    sleeps.add(duration);
    now = now.plus(duration);
  }

  List<Duration> sleeps() {
    return sleeps;
  }
}
