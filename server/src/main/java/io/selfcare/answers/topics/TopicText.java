package io.selfcare.answers.topics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a subject is spoken of in one locale.
 *
 * @param phrases words that always mean it
 * @param examples questions as customers ask them
 * @param message what customers are told
 */
record TopicText(
    String locale, List<String> phrases, List<String> examples, @Nullable String message) {
  public TopicText {
    phrases = List.copyOf(phrases);
    examples = List.copyOf(examples);
  }

  TopicText in(String other) {
    return new TopicText(other, phrases, examples, message);
  }
}
