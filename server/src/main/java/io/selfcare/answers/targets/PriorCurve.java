package io.selfcare.answers.targets;

import io.selfcare.answers.targets.ConfidenceCurve.Origin;
import io.selfcare.answers.targets.ConfidenceCurve.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The curve for content that is too little to measure on. As a confidence is a probability, what a
 * threshold does follows from how confidences are spread: of the answers at 0.9, one in ten is
 * wrong. The spread is that of public sets of questions in French and English, known and foreign
 * ones half and half.
 */
final class PriorCurve {
  private static final double THRESHOLD = 0.55;

  /** Of a thousand questions, how many have a confidence below 0.05, 0.1, and so on. */
  private static final int[] SPREAD = {
    300, 64, 42, 33, 28, 25, 23, 21, 20, 20, 20, 21, 22, 24, 27, 31, 38, 50, 75, 116
  };

  private static final double STEPS = 1e4;

  private PriorCurve() {}

  static ConfidenceCurve shipped() {
    int all = 0;
    for (int count : SPREAD) {
      all += count;
    }
    List<Point> points = new ArrayList<>();
    double lost = 0;
    int answered = all;
    for (int i = 0; i < SPREAD.length; i++) {
      points.add(
          new Point(
              (double) i / SPREAD.length,
              rounded((double) answered / all),
              rounded(wrong(i) / answered),
              rounded(lost / all)));
      lost += SPREAD[i] * middle(i);
      answered -= SPREAD[i];
    }
    return new ConfidenceCurve(Origin.PRIOR, all, null, points, THRESHOLD);
  }

  /** How many of those in this step and above are wrong. */
  private static double wrong(int from) {
    double wrong = 0;
    for (int i = from; i < SPREAD.length; i++) {
      wrong += SPREAD[i] * (1 - middle(i));
    }
    return wrong;
  }

  private static double middle(int step) {
    return (step + 0.5) / SPREAD.length;
  }

  private static double rounded(double share) {
    return Math.round(share * STEPS) / STEPS;
  }
}
