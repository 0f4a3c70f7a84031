package io.selfcare.answers;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an answer came about.
 *
 * @param question with personal data masked
 * @param locale the one asked for
 * @param candidates every article that was weighed, the best first
 */
record Trace(
    String question,
    String locale,
    @Nullable String channel,
    AudienceKind audience,
    Thresholds thresholds,
    List<Weighed> candidates,
    Versions versions) {
  public Trace {
    candidates = List.copyOf(candidates);
  }

  /** What the answer was computed from: settings and synonyms, and the index. */
  record Versions(String configuration, String index) {}

  /** An article that was weighed. */
  record Weighed(
      ArticleId articleId,
      int version,
      String locale,
      String title,
      double score,
      double confidence,
      Evidence evidence) {
    static Weighed of(WeighedCandidate weighed) {
      Candidate candidate = weighed.candidate();
      PublishedText article = candidate.article();
      return new Weighed(
          article.articleId(),
          article.version(),
          article.locale(),
          article.title(),
          candidate.score(),
          weighed.confidence(),
          candidate.evidence());
    }
  }
}
