package io.selfcare.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an article was found; comparable between questions.
 *
 * @param matched the part of the article that knows most of the question
 * @param excerpt plain text, at most {@value #EXCERPT_LENGTH} characters around the best passage
 * @param coverage 0 to 1: of the question's weight (rare words weigh more), the part the article
 *     knows
 * @param closeness 0 to 1: how alike the question and the article's best title or variant are; 1
 *     when they say the same words
 * @param partCosines for each part of the question's {@link EmbeddingSpace} the greatest cosine
 *     with a text of the article; empty where meaning took no part
 */
public record Evidence(
    MatchedField matched,
    String excerpt,
    double coverage,
    double closeness,
    List<Double> partCosines) {
  public static final int EXCERPT_LENGTH = 300;

  public Evidence(
      MatchedField matched,
      String excerpt,
      double coverage,
      double closeness,
      @Nullable List<Double> partCosines) {
    this.matched = matched;
    this.excerpt = excerpt;
    this.coverage = coverage;
    this.closeness = closeness;
    // What was stored before meaning took part has none.
    this.partCosines = partCosines == null ? List.of() : List.copyOf(partCosines);
  }

  /** 0 to 1: the mean of the cosines, what points away counting nothing; 0 without any. */
  public double nearness() {
    double sum = 0;
    for (double cosine : partCosines) {
      sum += Math.clamp(cosine, 0, 1) / partCosines.size();
    }
    return sum;
  }

  /** Evidence by words alone. */
  public Evidence(MatchedField matched, String excerpt, double coverage, double closeness) {
    this(matched, excerpt, coverage, closeness, List.of());
  }
}
