package io.selfcare.answers;

import io.selfcare.knowledge.channels.ChannelReply;
import io.selfcare.knowledge.reading.LocaleChoice;
import io.selfcare.search.MatchedField;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One article as it was shown in an answer.
 *
 * @param excerpt the passage that fits best, as plain text
 * @param fallbackFrom the locale that was asked for, when the article is in another one
 * @param reply what it says on the channel of the question; null where the page is shown
 */
record GivenResult(
    PublishedText article,
    String excerpt,
    double score,
    double confidence,
    MatchedField matched,
    @Nullable String fallbackFrom,
    @Nullable ChannelReply reply) {
  static GivenResult of(WeighedCandidate weighed, LocaleChoice locale, @Nullable String channel) {
    Candidate candidate = weighed.candidate();
    PublishedText article = candidate.article();
    String excerpt = candidate.evidence().excerpt();
    return new GivenResult(
        article,
        excerpt,
        candidate.score(),
        weighed.confidence(),
        candidate.evidence().matched(),
        locale.fallbackFrom(article.locale()),
        ChannelReply.of(channel, candidate.channels(), article.html(), excerpt, article.locale()));
  }

  /** The texts that can be long: the page, and what is said on the channel. */
  List<String> pages() {
    return Stream.of(article.html(), reply == null ? null : reply.text())
        .filter(page -> page != null)
        .toList();
  }

  /** The same with other long texts. */
  GivenResult withPages(UnaryOperator<String> others) {
    return new GivenResult(
        article.withHtml(others.apply(article.html())),
        excerpt,
        score,
        confidence,
        matched,
        fallbackFrom,
        reply == null ? null : new ChannelReply(others.apply(reply.text()), reply.fallback()));
  }
}
