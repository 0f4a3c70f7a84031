package io.selfcare.answers.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;

/** What each piece of evidence does to the confidence in a base without phrasings. */
class PriorConfidenceTest {
  private static final PriorEvidence MIDDLING = evidence(0.45, 0.3, 0.5, 4, 100, 0.5, 0.1);

  @Test
  void moreEvidenceNeverMakesLessSure() {
    grows(x -> evidence(x, 0.3, 0.5, 4, 100, 0.5, 0.1));
    grows(x -> evidence(0.45, x, 0.5, 4, 100, 0.5, 0.1));
    grows(x -> evidence(0.45, 0.3, x, 4, 100, 0.5, 0.1));
    grows(x -> evidence(0.45, 0.3, 0.5, (int) (3 * x), 100, 0.5, 0.1));
    grows(x -> evidence(0.45, 0.3, 0.5, 4, 100, x, 0.1));
    grows(x -> evidence(0.45, 0.3, 0.5, 4, 100, 0.5, x / 4));
  }

  private static void grows(DoubleFunction<PriorEvidence> evidence) {
    double last = PriorConfidence.of(evidence.apply(0)).value();
    assertThat(PriorConfidence.of(evidence.apply(1)).value()).isGreaterThan(last + 0.02);
    for (double x = 0.05; x <= 1; x += 0.05) {
      double value = PriorConfidence.of(evidence.apply(x)).value();
      assertThat(value).isBetween(last, 1.0);
      last = value;
    }
  }

  @Test
  void amongManyTextsSomethingIsNearByChance() {
    PriorEvidence among = evidence(0.45, 0.3, 0.5, 4, 20_000, 0.5, 0.1);
    assertThat(PriorConfidence.of(among).answerable())
        .isLessThan(PriorConfidence.of(MIDDLING).answerable() - 0.1);
    PriorEvidence uncounted = evidence(0.45, 0.3, 0.5, 4, 0, 0.5, 0.1);
    assertThat(PriorConfidence.of(uncounted)).isEqualTo(PriorConfidence.of(MIDDLING));
  }

  @Test
  void whetherTheBaseHasAnAnswerDoesNotDependOnWhichIsFirst() {
    PriorConfidence clear = PriorConfidence.of(evidence(0.45, 0.3, 0.5, 4, 100, 0.8, 0.3));
    PriorConfidence unclear = PriorConfidence.of(evidence(0.45, 0.3, 0.5, 4, 100, 0.8, 0));
    assertThat(clear.answerable()).isEqualTo(unclear.answerable());
    assertThat(clear.foremost()).isGreaterThan(unclear.foremost());
    assertThat(clear.value()).isEqualTo(clear.answerable() * clear.foremost(), within(1e-12));
  }

  @Test
  void aGreaterLeadThanEnoughSaysNothingMore() {
    assertThat(PriorConfidence.of(evidence(0.45, 0.3, 0.5, 4, 100, 0.5, 0.9)))
        .isEqualTo(PriorConfidence.of(evidence(0.45, 0.3, 0.5, 4, 100, 0.5, 0.3)));
  }

  @Test
  void whatHasNothingInCommonIsNoAnswer() {
    assertThat(PriorConfidence.of(evidence(0.05, 0.05, 0, 4, 100, 0.3, 0.3)).value())
        .isLessThan(0.01);
  }

  @Test
  void explainsBothProbabilitiesWithAllTheEvidence() {
    PriorConfidence confidence = PriorConfidence.of(MIDDLING);
    assertThat(confidence.explained(MIDDLING))
        .containsEntry("answerable", confidence.answerable())
        .containsEntry("foremost", confidence.foremost())
        .containsAllEntriesOf(MIDDLING.features());
  }

  private static PriorEvidence evidence(
      double nearness,
      double around,
      double coverage,
      int contentWords,
      int units,
      double score,
      double lead) {
    return new PriorEvidence(nearness, around, coverage, contentWords, units, score, lead);
  }
}
