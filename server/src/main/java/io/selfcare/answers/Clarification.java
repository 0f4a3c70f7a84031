package io.selfcare.answers;

import io.selfcare.platform.ids.ArticleId;
import java.util.List;

/** A question back to the customer, with the readings to choose from. */
record Clarification(String question, List<Option> options) {
  public Clarification {
    options = List.copyOf(options);
  }

  /** One reading. */
  record Option(String label, ArticleId articleId) {}

  static Clarification of(String locale, List<WeighedCandidate> close) {
    return new Clarification(
        ClarifyingQuestion.in(locale),
        close.stream()
            .map(WeighedCandidate::candidate)
            .map(candidate -> new Option(candidate.label(), candidate.article().articleId()))
            .toList());
  }
}
