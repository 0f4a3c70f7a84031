package io.selfcare.answers.contexts;

import io.selfcare.knowledge.PublishedArticle;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that helps at a place.
 *
 * @param html what of its page the reader may see
 * @param reasons the weightiest first
 * @param fallbackFrom the locale that was asked for, when the text is in another one
 */
record ContextualArticle(
    PublishedArticle article,
    String html,
    String excerpt,
    List<ContextReason> reasons,
    @Nullable String fallbackFrom) {
  private static final double STEPS = 1e6;

  public ContextualArticle {
    reasons =
        reasons.stream()
            .sorted(Comparator.comparingDouble(ContextReason::weight).reversed())
            .toList();
  }

  double score() {
    double sum = reasons.stream().mapToDouble(ContextReason::weight).sum();
    return Math.round(sum * STEPS) / STEPS;
  }
}
