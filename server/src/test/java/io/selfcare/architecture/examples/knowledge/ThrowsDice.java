package io.selfcare.architecture.examples.knowledge;

import java.util.Random;

/** Randomness that no test can set. */
final class ThrowsDice {
  private final Random random = new Random();

  int next() {
    return random.nextInt(6);
  }
}
