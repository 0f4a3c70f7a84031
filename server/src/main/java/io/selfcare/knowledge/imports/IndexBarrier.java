package io.selfcare.knowledge.imports;

import io.selfcare.platform.ids.SpaceId;
import java.time.Duration;

/** Waits until everything that is committed in a space can be found. */
@FunctionalInterface
public interface IndexBarrier {
  /** False when it cannot within the time given. */
  boolean await(SpaceId space, Duration atMost) throws InterruptedException;
}
