package io.selfcare.platform.jobs;

import io.selfcare.platform.ids.SpaceId;
import java.util.UUID;

/** Sees to one kind of timers. */
public interface TimerHandler {
  String kind();

  /**
   * Does what is due. Called again after a failure or a crash, so what was done is to be noted in
   * the transaction that does it, and is not to be done twice.
   */
  void ring(SpaceId space, UUID subject);
}
