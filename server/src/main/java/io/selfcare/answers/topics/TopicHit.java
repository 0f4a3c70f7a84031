package io.selfcare.answers.topics;

import io.selfcare.platform.ids.TopicId;
import org.jspecify.annotations.Nullable;

/**
 * A topic that a question fits, and what tells so; it is kept with the answer as it was then.
 *
 * @param text the phrase or example that fits
 * @param similarity 0 to 1; 1 for a phrase
 * @param message what to tell the customer
 * @param handover the tenant wishes that a human takes over
 */
public record TopicHit(
    TopicId topicId,
    TopicKind kind,
    String name,
    By by,
    String text,
    double similarity,
    @Nullable String message,
    boolean handover) {
  /** What a question and a topic have in common. */
  public enum By {
    /** The question says the phrase. */
    PHRASE,
    /** The question means the same as the example. */
    EXAMPLE
  }
}
