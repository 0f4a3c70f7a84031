package io.selfcare.answers;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.ids.AnswerId;
import io.selfcare.platform.ids.ArticleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as the customer got it. */
record GivenAnswer(
    AnswerId id,
    Decision.Kind decision,
    double confidence,
    @Nullable LimitReason limitReason,
    List<GivenResult> results,
    @Nullable Clarification clarification) {
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

  GivenAnswer withResults(List<GivenResult> others) {
    return new GivenAnswer(id, decision, confidence, limitReason, others, clarification);
  }
}
