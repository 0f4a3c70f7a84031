package io.selfcare.answers;

import io.selfcare.answers.topics.TopicHit;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant wants said and done when a question is on one of its topics.
 *
 * @param handover a human is to take over
 */
record LimitNote(@Nullable String message, boolean handover) {
  static @Nullable LimitNote of(@Nullable TopicHit topic) {
    return topic == null ? null : new LimitNote(topic.message(), topic.handover());
  }
}
