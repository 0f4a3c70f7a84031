package io.selfcare.platform.events;

import java.util.List;

/**
 * Somebody who acts on news. Gets every event at least once, in order; the same batch comes again
 * after a failure or a crash, so acting twice must be the same as acting once.
 */
public interface EventConsumer {
  /** The name its place in the outbox is kept under. */
  String name();

  /** Acts on a batch; returning means that the effect is durable. */
  void accept(List<Event> events);
}
