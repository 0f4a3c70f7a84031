package io.selfcare.answers.topics;

import io.selfcare.answers.topics.TopicMatcher.Match;
import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.LocaleChain;
import io.selfcare.search.Meaning;
import io.selfcare.search.QuantizedVector;
import io.selfcare.search.SearchHit;
import io.selfcare.search.TextWord;
import io.selfcare.search.TextWords;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every answer: tells whether a question is on a topic. It asks no database; the
 * model is asked only for examples it has not seen yet.
 */
public final class TopicGuard {
  /** Sensitive before excluded, what is said before what is meant, the nearest, the oldest. */
  private static final Comparator<Match> BEST =
      Comparator.<Match, Boolean>comparing(
              match -> match.topic().topic().facts().kind() != TopicKind.SENSITIVE)
          .thenComparing(Match::by)
          .thenComparing(Comparator.comparingDouble(Match::similarity).reversed())
          .thenComparing(match -> match.topic().topic().id().text());

  private static final double STEPS = 1e4;

  private final TextWords words;
  private final ExampleVectors vectors;

  public TopicGuard(TextWords words, EmbeddingModel model) {
    this.words = words;
    this.vectors = new ExampleVectors(model);
  }

  /**
   * What a question means.
   *
   * @param nearest how near it comes to a title or variant of an article, as a cosine: what is
   *     nearer to an article than to an example is not caught by it
   */
  public record Asked(Meaning meaning, double nearest) {
    /** A question of which the index has found these. */
    public static Asked among(Meaning meaning, List<SearchHit> hits) {
      return new Asked(
          meaning, hits.stream().mapToDouble(hit -> hit.views().question()).max().orElse(-1));
    }
  }

  /**
   * What the topics made of a question.
   *
   * @param meaning whether examples could be compared by meaning
   */
  record Checked(@Nullable TopicHit hit, boolean meaning) {}

  /**
   * The topic that catches a question.
   *
   * @param chain the locales in which the question may be meant, the preferred one first
   * @param asked what the question means; null to compare words alone
   */
  public Optional<TopicHit> check(
      TopicSet topics, String question, LocaleChain chain, @Nullable Asked asked) {
    Map<String, List<TextWord>> read = new HashMap<>();
    return topics.texts().stream()
        .filter(topic -> chain.locales().contains(topic.locale()))
        .flatMap(
            topic ->
                match(
                    topic,
                    read.computeIfAbsent(topic.locale(), locale -> words.of(locale, question)),
                    asked)
                    .stream())
        .min(BEST)
        .map(match -> hit(match, chain));
  }

  private Optional<Match> match(ReadTopic topic, List<TextWord> question, @Nullable Asked asked) {
    return TopicMatcher.byPhrase(topic, question)
        .or(() -> TopicMatcher.byWords(topic, question))
        .or(() -> byMeaning(topic, asked));
  }

  private Optional<Match> byMeaning(ReadTopic topic, @Nullable Asked asked) {
    if (asked == null) {
      return Optional.empty();
    }
    List<byte[]> examples = vectors.of(topic, asked.meaning().space().id());
    double least = Math.max(TopicMatcher.NEAR, asked.nearest());
    Match best = null;
    for (int i = 0; i < examples.size(); i++) {
      double near = QuantizedVector.cosine(examples.get(i), asked.meaning().question());
      if (near >= least && (best == null || near > best.similarity())) {
        best = new Match(topic, TopicHit.By.EXAMPLE, topic.examples().get(i).text(), near);
      }
    }
    return Optional.ofNullable(best);
  }

  private static TopicHit hit(Match match, LocaleChain chain) {
    Topic topic = match.topic().topic();
    return new TopicHit(
        topic.id(),
        topic.facts().kind(),
        topic.facts().name(),
        match.by(),
        match.text(),
        Math.min(1, Math.round(match.similarity() * STEPS) / STEPS),
        message(topic, chain),
        topic.facts().handover());
  }

  private static @Nullable String message(Topic topic, LocaleChain chain) {
    return chain.locales().stream()
        .flatMap(
            locale -> topic.facts().texts().stream().filter(text -> text.locale().equals(locale)))
        .map(TopicText::message)
        .filter(message -> message != null)
        .findFirst()
        .orElse(null);
  }
}
