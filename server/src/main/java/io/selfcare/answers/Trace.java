package io.selfcare.answers;

import io.selfcare.knowledge.reading.AudienceKind;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.ContextRuleId;
import io.selfcare.search.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How an answer came about.
 *
 * @param candidates every article that was weighed, the best first
 * @param grounds what it rests on besides
 */
record Trace(
    Asked asked,
    Understanding understood,
    Thresholds thresholds,
    List<Weighed> candidates,
    Versions versions,
    Grounds grounds) {
  /** A trace as answers had it that were kept before there were grounds. */
  Trace(
      Asked asked,
      Understanding understood,
      Thresholds thresholds,
      List<Weighed> candidates,
      Versions versions) {
    this(asked, understood, thresholds, candidates, versions, Grounds.NONE);
  }

  public Trace {
    candidates = List.copyOf(candidates);
    grounds = Objects.requireNonNullElse(grounds, Grounds.NONE);
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

  /**
   * An article that was weighed.
   *
   * @param features what its score is made of, by name
   * @param contextRules those that name it
   */
  record Weighed(
      ArticleId articleId,
      int version,
      String locale,
      String title,
      Weights weights,
      Evidence evidence,
      Map<String, Double> features,
      List<ContextRuleId> contextRules) {
    public Weighed {
      features = new TreeMap<>(Objects.requireNonNullElse(features, Map.of()));
      contextRules = List.copyOf(Objects.requireNonNullElse(contextRules, List.of()));
    }

    static Weighed of(WeighedCandidate weighed) {
      Candidate candidate = weighed.candidate();
      PublishedText article = candidate.article();
      return new Weighed(
          article.articleId(),
          article.version(),
          article.locale(),
          article.title(),
          new Weights(candidate.indexScore(), candidate.score(), weighed.confidence()),
          candidate.evidence(),
          candidate.features(),
          candidate.added().rules());
    }
  }

  /** From the score of the index over the score of the ranking to the confidence. */
  record Weights(double indexScore, double score, double confidence) {}
}
