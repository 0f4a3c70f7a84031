package io.selfcare.architecture.examples.knowledge;

import java.time.InstantSource;

/** Makes a clock of its own. */
final class MakesClock {
  InstantSource clock() {
    return InstantSource.system();
  }
}
