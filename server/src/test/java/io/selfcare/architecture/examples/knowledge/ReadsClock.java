package io.selfcare.architecture.examples.knowledge;

import java.time.Instant;

/** Reads the clock of the machine. */
final class ReadsClock {
  Instant time() {
    return Instant.now();
  }
}
