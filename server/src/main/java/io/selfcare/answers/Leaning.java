package io.selfcare.answers;

import io.selfcare.answers.contexts.HeldRules;
import io.selfcare.answers.priors.ArticlePriors;
import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.PublishedArticle.Reference;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.ContextRuleId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * What speaks for an article besides the question: the rules of the place where it was asked, how
 * much readers use the article, how new it is. Pure.
 *
 * <p>Use and age count from the least among the candidates: what they have in common adds nothing.
 */
record Leaning(HeldRules rules, ArticlePriors priors) {
  /** What was added to the score of one article. */
  record Added(double context, double popularity, double freshness, List<ContextRuleId> rules) {
    /** Nothing at all. */
    static final Added NOTHING = new Added(0, 0, 0, List.of());

    Added {
      rules = List.copyOf(rules);
    }

    double sum() {
      return context + popularity + freshness;
    }

    /** By the names of explanations; what has added nothing is left out. */
    Map<String, Double> features() {
      Map<String, Double> features = new TreeMap<>();
      features.put("context", context);
      features.put("popularity", popularity);
      features.put("freshness", freshness);
      features.values().removeIf(value -> value == 0);
      return features;
    }
  }

  /** What is added to each of these. */
  Map<Reference, Added> among(Collection<PublishedArticle> articles) {
    double leastUsed = least(articles, priors::popularity);
    double oldest = least(articles, priors::freshness);
    Map<Reference, Added> added = new HashMap<>();
    for (PublishedArticle article : articles) {
      ArticleId id = article.reference().articleId();
      added.put(
          article.reference(),
          new Added(
              rules.boost(id, article.facts()),
              priors.popularity(article) - leastUsed,
              priors.freshness(article) - oldest,
              rules.naming(id, article.facts())));
    }
    return added;
  }

  private static double least(
      Collection<PublishedArticle> articles, ToDoubleFunction<PublishedArticle> value) {
    return articles.stream().mapToDouble(value).min().orElse(0);
  }
}
