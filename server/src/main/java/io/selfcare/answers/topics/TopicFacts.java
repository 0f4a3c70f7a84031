package io.selfcare.answers.topics;

import io.selfcare.platform.http.ProblemException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a topic is.
 *
 * @param name what the team calls it
 * @param texts one for each locale
 * @param handover the tenant wishes that a human takes over
 */
record TopicFacts(
    TopicKind kind, String name, List<TopicText> texts, boolean handover, boolean enabled) {
  public TopicFacts {
    texts = List.copyOf(texts);
  }

  /**
   * The same, when it keeps the rules between its fields.
   *
   * @throws ProblemException {@code validation_failed}
   */
  TopicFacts checked() {
    if (name.isBlank()) {
      throw ProblemException.invalid("/name", "blank", "A topic needs a name your team knows.");
    }
    Set<String> locales = new HashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      TopicText text = texts.get(i);
      if (!locales.add(text.locale())) {
        throw ProblemException.invalid(
            "/texts/" + i + "/locale",
            "duplicate",
            "The topic has a text in '%s' already: put both into one.".formatted(text.locale()));
      }
      if (text.phrases().isEmpty() && text.examples().isEmpty()) {
        throw ProblemException.invalid(
            "/texts/" + i,
            "required",
            "Without a phrase or an example nothing fits the topic in '%s': send at least one."
                .formatted(text.locale()));
      }
    }
    return this;
  }
}
