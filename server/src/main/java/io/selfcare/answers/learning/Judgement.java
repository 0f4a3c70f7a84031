package io.selfcare.answers.learning;

import io.selfcare.platform.ids.ArticleId;
import java.util.List;

/**
 * What a base's phrasings say about a question.
 *
 * @param ranked the best articles that may be seen, best first
 * @param confidence how probable it is that the first answers the question; 0 without any
 * @param known the share of the question's wording that the base knows, rare words counting more
 */
public record Judgement(List<Ranked> ranked, double confidence, double known) {
  /**
   * An article and how well it fits.
   *
   * @param score the sum of the views' log probabilities
   * @param probability among the articles that may be seen, not yet how sure the answer is
   */
  public record Ranked(ArticleId article, double score, double probability) {}

  public Judgement {
    ranked = List.copyOf(ranked);
  }
}
