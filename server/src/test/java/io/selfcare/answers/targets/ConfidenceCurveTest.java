package io.selfcare.answers.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.answers.targets.ConfidenceCurve.Origin;
import io.selfcare.answers.targets.ConfidenceCurve.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a target to a threshold. */
final class ConfidenceCurveTest {
  private static final ConfidenceCurve CURVE =
      new ConfidenceCurve(
          Origin.OWN,
          1000,
          "7",
          List.of(
              new Point(0.8, 0.6, 0.005, 0.25),
              new Point(0.2, 0.95, 0.08, 0),
              new Point(0.5, 0.85, 0.03, 0.04),
              new Point(0.9, 0.4, 0.01, 0.5)),
          0.5);

  @Test
  void aTargetIsKeptByTheLowestThresholdThatKeepsIt() {
    assertThat(CURVE.keeping(0.1).point().threshold()).isEqualTo(0.2);
    assertThat(CURVE.keeping(0.03).point().threshold()).isEqualTo(0.5);
    assertThat(CURVE.keeping(0.01).point().threshold()).isEqualTo(0.8);
    assertThat(CURVE.keeping(0.001)).isEqualTo(new ConfidenceCurve.Choice(CURVE.at(0.9), false));
  }

  @Test
  void aThresholdBetweenPointsDoesWhatTheOneBelowDoes() {
    assertThat(CURVE.at(0.55)).isEqualTo(new Point(0.55, 0.85, 0.03, 0.04));
    assertThat(CURVE.at(0.01)).isEqualTo(new Point(0.01, 0.95, 0.08, 0));
  }

  @Test
  void saysWhereTheThresholdComesFrom() {
    assertThat(ChosenThreshold.of(CURVE, null))
        .isEqualTo(new ChosenThreshold(0.5, ChosenThreshold.Source.DEFAULT, null));
    assertThat(ChosenThreshold.of(CURVE, 1.0))
        .isEqualTo(new ChosenThreshold(0.8, ChosenThreshold.Source.TARGET, 1.0));
    assertThat(ChosenThreshold.of(PriorCurve.shipped(), null).source())
        .isEqualTo(ChosenThreshold.Source.PRIOR);
  }

  @Test
  void theShippedCurveGoesOneWay() {
    List<Point> points = PriorCurve.shipped().points();
    assertThat(points).hasSizeGreaterThan(10);
    for (int i = 1; i < points.size(); i++) {
      assertThat(points.get(i).threshold()).isGreaterThan(points.get(i - 1).threshold());
      assertThat(points.get(i).answered()).isLessThanOrEqualTo(points.get(i - 1).answered());
      assertThat(points.get(i).lost()).isGreaterThanOrEqualTo(points.get(i - 1).lost());
    }
  }
}
