package io.selfcare.answers;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.ids.AnswerId;
import io.selfcare.platform.ids.ArticleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the customer got it.
 *
 * @param note what the tenant wants said and done about the topic of the question
 */
record GivenAnswer(
    AnswerId id,
    Decision.Kind decision,
    double confidence,
    @Nullable LimitReason limitReason,
    List<GivenResult> results,
    @Nullable Clarification clarification,
    @Nullable LimitNote note) {
  /** An answer without a topic. */
  GivenAnswer(
      AnswerId id,
      Decision.Kind decision,
      double confidence,
      @Nullable LimitReason limitReason,
      List<GivenResult> results,
      @Nullable Clarification clarification) {
    this(id, decision, confidence, limitReason, results, clarification, null);
  }

  public GivenAnswer {
    results = List.copyOf(results);
  }

  /** Whether an article was among what the customer saw. */
  boolean shows(ArticleId article) {
    return results.stream().anyMatch(result -> result.article().articleId().equals(article))
        || (clarification != null
            && clarification.options().stream().anyMatch(o -> o.articleId().equals(article)));
  }

  /** The texts among its results. */
  List<Key> shownTexts() {
    return results.stream()
        .map(r -> new Key(r.article().articleId(), r.article().locale()))
        .toList();
  }

  /** What to tell the customer about the topic. */
  @Nullable String limitMessage() {
    return note == null ? null : note.message();
  }

  /** That the tenant wishes for a human; null where it wishes nothing. */
  @Nullable Boolean handoverSuggested() {
    return (note != null && note.handover()) ? Boolean.TRUE : null;
  }

  GivenAnswer withResults(List<GivenResult> others) {
    return new GivenAnswer(id, decision, confidence, limitReason, others, clarification, note);
  }
}
