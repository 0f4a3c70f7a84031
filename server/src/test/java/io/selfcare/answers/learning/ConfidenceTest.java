package io.selfcare.answers.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
    ThresholdCurve curve = new ThresholdCurve(100, List.of(all, some, few, chance));

    assertThat(curve.wrong(0.5)).isEqualTo(all);
    assertThat(curve.wrong(0.05)).isEqualTo(some);
    assertThat(curve.wrong(0.02)).isEqualTo(few);
    assertThat(curve.wrong(0.001)).isEqualTo(few);
    assertThat(curve.losing(0)).isEqualTo(all);
    assertThat(curve.standard()).isEqualTo(some);
    assertThat(curve.at(0.79)).isEqualTo(some);
    assertThatThrownBy(() -> new ThresholdCurve(100, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void moreInCommonIsNeverLess() {
    double last = -100;
    for (double step = -0.2; step <= 1.2; step += 0.05) {
      double near = CommonEvidence.logOdds(List.of(step, 0.5), 0.5, 4, 100);
      assertThat(near)
          .isGreaterThanOrEqualTo(CommonEvidence.logOdds(List.of(-1.0, 0.5), 0.5, 4, 100));
      double covered = CommonEvidence.logOdds(List.of(0.7, 0.7), step, 4, 100);
      assertThat(covered).isGreaterThanOrEqualTo(last);
      last = covered;
    }
    assertThat(CommonEvidence.logOdds(List.of(0.7), 0.8, 1, 100))
        .isLessThan(CommonEvidence.logOdds(List.of(0.7), 0.8, 3, 100));
    assertThat(CommonEvidence.logOdds(List.of(0.7), 0.8, 3, 20_000))
        .isLessThan(CommonEvidence.logOdds(List.of(0.7), 0.8, 3, 50));
    assertThat(CommonEvidence.logOdds(List.of(0.7), 0.8, 3, 0))
        .isEqualTo(CommonEvidence.logOdds(List.of(0.7), 0.8, 3, 100));
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
