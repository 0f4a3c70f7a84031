package io.selfcare.answers.contexts;

import io.selfcare.platform.ids.ContextRuleId;
import org.jspecify.annotations.Nullable;

/**
 * Why an article helps at a place.
 *
 * @param weight what it adds to the score
 * @param rule with {@link Kind#RULE}
 */
record ContextReason(Kind kind, double weight, @Nullable ContextRuleId rule) {
  /** The kinds of reasons. */
  enum Kind {
    RULE,
    PINNED,
    WORDS,
    POPULAR,
    FRESH
  }

  ContextReason(Kind kind, double weight) {
    this(kind, weight, null);
  }
}
