package io.selfcare.answers.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What answers are worth where what was learnt and what was found decide together: from the same
 * questions as {@link Rehearsal}, or a part of them.
 */
final class DressRehearsal {
  private static final int MOST_POINTS = 200;
  private static final int STEPS = 20;

  /** Few questions move little. */
  private static final double HELD = 5;

  private static final double MOST_SHIFT = 2;

  private final Belief untried;
  private final List<Rehearsed.First> firsts = new ArrayList<>();
  private final List<Boolean> known = new ArrayList<>();

  /**
   * @param right the share that what was learnt alone answered rightly
   */
  DressRehearsal(double right) {
    this.untried = new Belief(right, 0);
  }

  /** One question, and how sure what was learnt was of its most probable article. */
  void add(Rehearsed question, boolean answerable, double confidence) {
    firsts.add(question.first(untried, confidence));
    known.add(answerable);
  }

  ConfidenceModel learn(LogisticHead head, LogisticHead calibration) {
    Belief belief = new Belief(untried.right(), shift());
    double[] confidences =
        firsts.stream().mapToDouble(first -> belief.sure(first.odds())).toArray();
    return new ConfidenceModel(head, calibration, belief, curve(confidences));
  }

  /**
   * What makes the confidences as high, on the whole, as answers are right. How steep they are is
   * not touched: the questions here are all near the base, and would make what is far too likely.
   */
  private double shift() {
    double shift = 0;
    for (int step = 0; step < STEPS; step++) {
      double error = HELD * shift;
      double bend = HELD;
      for (int i = 0; i < firsts.size(); i++) {
        double importance = known.get(i) ? 1 : Rehearsal.UNKNOWN_SHARE;
        double p = LogisticHead.probability(shift + firsts.get(i).odds());
        error += importance * (p - (firsts.get(i).right() ? 1 : 0));
        bend += importance * p * (1 - p);
      }
      shift = Math.clamp(shift - error / bend, -MOST_SHIFT, MOST_SHIFT);
    }
    return shift;
  }

  private ThresholdCurve curve(double[] confidences) {
    Integer[] order = new Integer[confidences.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> confidences[i]));
    double answerable = (double) known.stream().filter(each -> each).count();
    double unknown = known.size() - answerable;
    double rightAll = (double) firsts.stream().filter(Rehearsed.First::right).count();
    double below = 0;
    double rightBelow = 0;
    double refused = 0;
    int step = Math.max(1, order.length / MOST_POINTS);
    List<ThresholdCurve.Point> points = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      if (i % step == 0) {
        double answered = answerable - below;
        double wrong = answered == 0 ? 0 : 1 - (rightAll - rightBelow) / answered;
        points.add(
            new ThresholdCurve.Point(
                i == 0 ? 0 : confidences[order[i]],
                answered / answerable,
                wrong,
                rightBelow / answerable,
                refused / unknown));
      }
      below += known.get(order[i]) ? 1 : 0;
      rightBelow += firsts.get(order[i]).right() ? 1 : 0;
      refused += known.get(order[i]) ? 0 : 1;
    }
    return new ThresholdCurve((int) answerable, points);
  }
}
