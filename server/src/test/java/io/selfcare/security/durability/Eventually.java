package io.selfcare.security.durability;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what must come, by looking again and again. */
final class Eventually {
  private static final Duration GLANCE = Duration.ofMillis(20);

  private Eventually() {}

  /** True once the condition holds; false when it does not within the time given. */
  static boolean holds(Duration atMost, BooleanSupplier condition) {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      glance();
    }
    return true;
  }

  private static void glance() {
    try {
      Thread.sleep(GLANCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
