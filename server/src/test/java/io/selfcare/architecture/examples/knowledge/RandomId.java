package io.selfcare.architecture.examples.knowledge;

import java.util.UUID;

/** Makes ids of its own. */
final class RandomId {
  UUID next() {
    return UUID.randomUUID();
  }
}
