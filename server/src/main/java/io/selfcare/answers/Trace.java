package io.selfcare.answers;

import io.selfcare.knowledge.reading.AudienceKind;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an answer came about.
 *
 * @param candidates every article that was weighed, the best first
 */
record Trace(
    Asked asked,
    Understanding understood,
    Thresholds thresholds,
    List<Weighed> candidates,
    Versions versions) {
  public Trace {
    candidates = List.copyOf(candidates);
  }

  /**
   * What was asked.
   *
   * @param question with personal data masked
   * @param locale the one asked for
   */
  record Asked(String question, String locale, @Nullable String channel, AudienceKind audience) {}

  /** What the answer was computed from: settings and synonyms, and the index. */
  record Versions(String configuration, String index) {}

  /** An article that was weighed. */
  record Weighed(
      ArticleId articleId,
      int version,
      String locale,
      String title,
      Weights weights,
      Evidence evidence) {
    static Weighed of(WeighedCandidate weighed) {
      Candidate candidate = weighed.candidate();
      PublishedText article = candidate.article();
      return new Weighed(
          article.articleId(),
          article.version(),
          article.locale(),
          article.title(),
          new Weights(candidate.indexScore(), candidate.score(), weighed.confidence()),
          candidate.evidence());
    }
  }

  /** From the score of the index over the score of the ranking to the confidence. */
  record Weights(double indexScore, double score, double confidence) {}
}
