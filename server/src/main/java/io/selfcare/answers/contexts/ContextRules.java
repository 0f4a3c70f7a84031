package io.selfcare.answers.contexts;

import io.selfcare.knowledge.CategoryTrees;
import io.selfcare.platform.db.TenantTx;
import java.util.List;

/** The context rules of a space that are enabled. */
public final class ContextRules {
  /** None. */
  public static final ContextRules NONE = new ContextRules(List.of());

  private final List<ContextRule> rules;

  ContextRules(List<ContextRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** As they stand now. */
  public static ContextRules read(TenantTx tx) {
    return new ContextRules(new ContextRuleDao().enabled(tx));
  }

  /** Those that hold at a place; the tree of categories is read only when one of them needs it. */
  public HeldRules at(TenantTx tx, CategoryTrees trees, Place place) {
    List<ContextRule> held = ContextMatcher.held(rules, place);
    return held.isEmpty() ? HeldRules.NONE : HeldRules.of(held, () -> trees.of(tx));
  }
}
