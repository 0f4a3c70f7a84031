package io.selfcare.answers;

import io.selfcare.knowledge.reading.LocaleChoice;
import io.selfcare.search.MatchedField;
import org.jspecify.annotations.Nullable;

/**
 * One article as it was shown in an answer.
 *
 * @param excerpt the passage that fits best, as plain text
 * @param fallbackFrom the locale that was asked for, when the article is in another one
 */
record GivenResult(
    PublishedText article,
    String excerpt,
    double score,
    double confidence,
    MatchedField matched,
    @Nullable String fallbackFrom) {
  static GivenResult of(WeighedCandidate weighed, LocaleChoice locale) {
    Candidate candidate = weighed.candidate();
    return new GivenResult(
        candidate.article(),
        candidate.evidence().excerpt(),
        candidate.score(),
        weighed.confidence(),
        candidate.evidence().matched(),
        locale.fallbackFrom(candidate.article().locale()));
  }

  GivenResult withHtml(String html) {
    return new GivenResult(
        article.withHtml(html), excerpt, score, confidence, matched, fallbackFrom);
  }
}
