package io.selfcare.answers.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.selfcare.answers.learning.PriorConfidence.Feedback;
import io.selfcare.answers.learning.ThresholdCurve.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Confidence: what thresholds promise, and how it moves. */
class ConfidenceTest {
  @Test
  void theCurveOfABaseIsInOrder() {
    ThresholdCurve curve =
        PhrasingTraining.train(
                SyntheticBase.phrasings(20, 10),
                SyntheticBase.SPACE,
                Finding.NOTHING,
                Progress.SILENT)
            .curve()
            .orElseThrow();

    assertThat(curve.points()).isSortedAccordingTo((a, b) -> order(a.threshold(), b.threshold()));
    assertThat(curve.points()).isSortedAccordingTo((a, b) -> order(b.answered(), a.answered()));
    assertThat(curve.points()).isSortedAccordingTo((a, b) -> order(a.lost(), b.lost()));
    assertThat(curve.points()).isSortedAccordingTo((a, b) -> order(a.refused(), b.refused()));
    assertThat(curve.standard().lost()).isLessThanOrEqualTo(ThresholdCurve.STANDARD_LOSS);
    assertThat(curve.standard().refused()).isGreaterThan(0.9);
  }

  @Test
  void aTargetChoosesTheLowestThresholdThatMeetsIt() {
    Point all = new Point(0, 1, 0.1, 0, 0);
    Point some = new Point(0.4, 0.9, 0.04, 0.008, 0.6);
    Point few = new Point(0.8, 0.6, 0.01, 0.2, 0.9);
    Point chance = new Point(0.99, 0.01, 0, 0.8, 1);
    ThresholdCurve curve = new ThresholdCurve(List.of(all, some, few, chance));

    assertThat(curve.wrong(0.5)).isEqualTo(all);
    assertThat(curve.wrong(0.05)).isEqualTo(some);
    assertThat(curve.wrong(0.02)).isEqualTo(few);
    assertThat(curve.wrong(0.001)).isEqualTo(few);
    assertThat(curve.losing(0)).isEqualTo(all);
    assertThat(curve.standard()).isEqualTo(some);
    assertThat(curve.at(0.79)).isEqualTo(some);
    assertThatThrownBy(() -> new ThresholdCurve(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void moreEvidenceNeverMakesLessSure() {
    double last = 0;
    for (double evidence = -0.2; evidence <= 1.2; evidence += 0.05) {
      double near = PriorConfidence.evidence(List.of(evidence, 0.5), 0.5, 4);
      double covered = PriorConfidence.evidence(List.of(0.7, 0.7), evidence, 4);
      assertThat(near).isGreaterThanOrEqualTo(PriorConfidence.evidence(List.of(-1.0, 0.5), 0.5, 4));
      double confidence = PriorConfidence.UNMOVED.confidence(covered);
      assertThat(confidence).isBetween(last, 1.0);
      last = confidence;
    }
    assertThat(PriorConfidence.evidence(List.of(), 1, 4)).isFinite();
    assertThat(PriorConfidence.evidence(List.of(0.7), 0.8, 1))
        .isLessThan(PriorConfidence.evidence(List.of(0.7), 0.8, 3));
    assertThat(PriorConfidence.evidence(List.of(0.7), 0.8, 3, 20_000))
        .isLessThan(PriorConfidence.evidence(List.of(0.7), 0.8, 3, 50));
  }

  @Test
  void feedbackMovesTheConfidenceTowardsWhatPeopleSay() {
    assertThat(PriorConfidence.after(List.of())).isEqualTo(PriorConfidence.UNMOVED);

    PriorConfidence bad = PriorConfidence.after(List.of(new Feedback(2, 20, 80)));
    PriorConfidence little = PriorConfidence.after(List.of(new Feedback(2, 0, 1)));
    PriorConfidence good =
        PriorConfidence.after(List.of(new Feedback(-1, 90, 10), new Feedback(2, 99, 1)));

    assertThat(bad.confidence(2)).isCloseTo(0.2, within(0.1));
    assertThat(little.confidence(2)).isBetween(0.5, PriorConfidence.UNMOVED.confidence(2));
    assertThat(good.confidence(-1)).isCloseTo(0.9, within(0.1));
    assertThat(bad.confidence(3)).isGreaterThan(bad.confidence(1));
  }

  @Test
  void exponentialsAreExact() {
    for (float x = -80; x < 80; x += 0.37f) {
      assertThat(Softmax.exp(x) / StrictMath.exp(x)).isCloseTo(1, within(2e-6));
    }
    assertThat(Softmax.exp(-1e9f)).isBetween(0f, 1e-30f);
  }

  private static int order(double first, double second) {
    return Double.compare(first, second);
  }
}
