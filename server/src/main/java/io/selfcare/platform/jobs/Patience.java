package io.selfcare.platform.jobs;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what others do. */
public final class Patience {
  private static final Duration GLANCE = Duration.ofMillis(20);

  private Patience() {}

  /** Looks again and again until it is done; false when it is not by then. */
  public static boolean await(BooleanSupplier done, Duration atMost) throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Thread.sleep(GLANCE);
    }
    return true;
  }
}
