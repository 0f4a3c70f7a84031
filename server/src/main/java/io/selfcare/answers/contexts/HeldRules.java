package io.selfcare.answers.contexts;

import io.selfcare.knowledge.ArticleFacts;
import io.selfcare.knowledge.CategoryTree;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.ContextRuleId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rules that hold where a customer stands, and what they do for an article. Pure. */
public final class HeldRules {
  /** No rule holds. */
  public static final HeldRules NONE = new HeldRules(List.of());

  /**
   * What a rule adds to the score of an article that it names, on the scale from 0 to 1 of a fused
   * score: enough to decide between close articles, too little to bring up a foreign one.
   */
  public static final double BOOST = 0.05;

  private final List<Held> rules;

  private HeldRules(List<Held> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * A rule, with the categories that it names.
   *
   * @param categories the rule's own and all below it
   */
  record Held(ContextRule rule, Set<CategoryId> categories) {
    Held {
      categories = Set.copyOf(categories);
    }

    boolean names(ArticleId article, @Nullable CategoryId category, List<String> tags) {
      ContextFacts.Help help = rule.facts().help();
      return help.articles().contains(article)
          || (category != null && categories.contains(category))
          || !Collections.disjoint(help.tags(), tags);
    }
  }

  /** A rule as explanations name it. */
  public record Named(ContextRuleId id, String name) {}

  static HeldRules of(List<ContextRule> held, Supplier<CategoryTree> tree) {
    CategoryTree read =
        held.stream().anyMatch(rule -> rule.facts().help().category() != null) ? tree.get() : null;
    return new HeldRules(held.stream().map(rule -> new Held(rule, below(rule, read))).toList());
  }

  private static Set<CategoryId> below(ContextRule rule, @Nullable CategoryTree tree) {
    CategoryId category = rule.facts().help().category();
    return category != null && tree != null && tree.contains(category)
        ? tree.below(category)
        : Set.of();
  }

  List<Held> rules() {
    return rules;
  }

  /** All of them, the one that comes first first. */
  public List<Named> named() {
    return rules.stream()
        .map(held -> new Named(held.rule().id(), held.rule().facts().name()))
        .toList();
  }

  /** Those that name an article. */
  public List<ContextRuleId> naming(ArticleId article, ArticleFacts facts) {
    return rules.stream()
        .filter(held -> held.names(article, facts.categoryId(), facts.tags()))
        .map(held -> held.rule().id())
        .toList();
  }

  /** What they add to the score of an article. */
  public double boost(ArticleId article, ArticleFacts facts) {
    return naming(article, facts).isEmpty() ? 0 : BOOST;
  }
}
