package io.selfcare.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.selfcare.knowledge.ChannelTexts;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.Evidence;
import io.selfcare.search.MatchedField;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidencePolicyTest {
  private static final ConfidencePolicy POLICY = ConfidencePolicy.WORDS;

  /** Coverage and closeness of the best, score of the second, what is known, and what follows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words | content | known | coverage | closeness | second | decision
          5       | 3       | 1     | 1        | 1         | 0.4    | ANSWER
          5       | 3       | 1     | 0.9      | 0.8       | 0.6    | ANSWER
          5       | 3       | 1     | 1        | 1         | 0.999  | CLARIFY
          5       | 3       | 1     | 0.8      | 0.6       | 0.999  | CLARIFY
          5       | 3       | 0.9   | 0.2      | 0.1       | 0.9    | NO_CONTENT
          5       | 3       | 0.3   | 0.3      | 0.2       | 0.5    | OUT_OF_SCOPE
          7       | 2       | 0     | 0        | 0         | 0.5    | OUT_OF_SCOPE
          3       | 3       | 0     | 0        | 0         | 0.5    | NOT_UNDERSTOOD
          0       | 0       | 0     | 0        | 0         | 0.5    | NOT_UNDERSTOOD
          """)
  void decides(
      int words,
      int content,
      double known,
      double coverage,
      double closeness,
      double second,
      String expected) {
    Understanding question = new Understanding(words, content, known, false);
    List<Candidate> found =
        List.of(candidate(1, 1, coverage, closeness), candidate(2, second, coverage, closeness));
    Decision decision = POLICY.decide(question, POLICY.weigh(question, found, null).candidates());
    assertThat(word(decision)).isEqualTo(expected);
  }

  @Test
  void aWishForAHumanComesBeforeTheBestAnswer() {
    Understanding question = new Understanding(5, 3, 1, true);
    List<WeighedCandidate> sure =
        POLICY.weigh(question, List.of(candidate(1, 1, 1, 1)), null).candidates();
    assertThat(POLICY.decide(question, sure))
        .isEqualTo(new Decision.Limit(LimitReason.HUMAN_REQUESTED));
  }

  @Test
  void nothingFoundIsALimit() {
    assertThat(POLICY.decide(new Understanding(6, 3, 0.9, false), List.of()))
        .isEqualTo(new Decision.Limit(LimitReason.OUT_OF_SCOPE));
  }

  @Test
  void theConfidenceFollowsTheOrderOfTheScoresAndAddsUpToOneAtMost() {
    List<Candidate> found =
        IntStream.range(0, 10).mapToObj(i -> candidate(i, 1 - i * 0.07, 0.8, 0.6)).toList();
    List<Double> confidences =
        POLICY.weigh(new Understanding(5, 3, 1, false), found, null).candidates().stream()
            .map(WeighedCandidate::confidence)
            .toList();
    assertThat(confidences).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(confidences).allMatch(p -> p >= 0 && p <= 1);
    assertThat(confidences.stream().mapToDouble(p -> p).sum()).isLessThan(1.001);
  }

  @Test
  void moreEvidenceNeverMakesLessSure() {
    for (double step = 0; step < 1; step += 0.1) {
      assertThat(first(step + 0.1, 0.5, 0.5, 0.5))
          .isGreaterThanOrEqualTo(first(step, 0.5, 0.5, 0.5));
      assertThat(first(0.5, step + 0.1, 0.5, 0.5))
          .isGreaterThanOrEqualTo(first(0.5, step, 0.5, 0.5));
      assertThat(first(0.5, 0.5, step + 0.1, 0.5))
          .isGreaterThanOrEqualTo(first(0.5, 0.5, step, 0.5));
      assertThat(first(0.5, 0.5, 0.5, step + 0.1)).isLessThanOrEqualTo(first(0.5, 0.5, 0.5, step));
    }
  }

  @Test
  void candidatesWithoutAnyScoreShareAlike() {
    List<WeighedCandidate> weighed =
        POLICY
            .weigh(
                new Understanding(3, 3, 1, false),
                List.of(candidate(1, 0, 1, 1), candidate(2, 0, 1, 1)),
                null)
            .candidates();
    assertThat(weighed.get(0).confidence())
        .isCloseTo(weighed.get(1).confidence(), within(1e-9))
        .isPositive();
  }

  private static double first(double coverage, double closeness, double known, double second) {
    return POLICY
        .weigh(
            new Understanding(5, 3, known, false),
            List.of(candidate(1, 1, coverage, closeness), candidate(2, second, 0.3, 0.3)),
            null)
        .confidence();
  }

  private static Candidate candidate(int number, double score, double coverage, double closeness) {
    return new Candidate(
        new PublishedText(
            new ArticleId(new UUID(0, number)), null, 1, "fr", "Titre " + number, "<p>Texte</p>"),
        ChannelTexts.none(),
        score,
        score,
        null,
        null,
        Leaning.Added.NOTHING,
        new Evidence(MatchedField.TITLE, "Texte", coverage, closeness));
  }

  private static String word(Decision decision) {
    return switch (decision) {
      case Decision.Answer answer -> "ANSWER";
      case Decision.Clarify clarify -> "CLARIFY";
      case Decision.Limit limit -> limit.reason().name();
    };
  }
}
