package io.selfcare.answers.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The questions of all {@link Folds}, how they were answered, and what is learnt from that. */
final class Rehearsal {
  /** How much all questions together count against small weights. */
  private static final double STRENGTH = 40;

  private static final double FREE = 1e3;

  /** How much a question without an answer counts when probabilities are made of scores. */
  private static final double UNKNOWN_SHARE = 0.1;

  private static final int MOST_POINTS = 200;

  private final List<Answered> answers = new ArrayList<>();

  /**
   * How one question was answered.
   *
   * @param fold the fold that asked it
   * @param known whether the base has an article that answers it
   * @param right whether the first answer was that article
   */
  record Answered(double[] features, int fold, boolean known, boolean right) {}

  void add(Answered answered) {
    answers.add(answered);
  }

  /** Whether there are questions of both kinds, and enough of them. */
  boolean enough(int least) {
    long known = answers.stream().filter(Answered::known).count();
    long right = answers.stream().filter(Answered::right).count();
    return known >= least && answers.size() - known >= least && right * 2 >= least;
  }

  ConfidenceModel learn() {
    double[] scores = new double[answers.size()];
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      int left = fold;
      LogisticHead head = head(answers.stream().filter(each -> each.fold() != left).toList());
      for (int i = 0; i < scores.length; i++) {
        Answered answer = answers.get(i);
        scores[i] = answer.fold() == fold ? head.score(answer.features()) : scores[i];
      }
    }
    LogisticHead calibration = calibration(scores);
    double[] confidences = new double[scores.length];
    Arrays.setAll(confidences, i -> LogisticHead.probability(calibration.score(scores[i])));
    return new ConfidenceModel(head(answers), calibration, curve(confidences));
  }

  /** Both kinds weigh the same in sum. */
  private static LogisticHead head(List<Answered> rows) {
    double known = (double) rows.stream().filter(Answered::known).count();
    double[] targets = new double[rows.size()];
    double[] importance = new double[rows.size()];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = rows.get(i).known() ? 1 : 0;
      double kind = rows.get(i).known() ? known : rows.size() - known;
      importance[i] = rows.size() / (2 * kind);
    }
    return LogisticHead.fit(
        rows.stream().map(Answered::features).toList(),
        targets,
        importance,
        STRENGTH / rows.size());
  }

  private LogisticHead calibration(double[] scores) {
    List<double[]> rows = new ArrayList<>();
    double[] targets = new double[scores.length];
    double[] importance = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      rows.add(new double[] {scores[i]});
      targets[i] = answers.get(i).right() ? 1 : 0;
      importance[i] = answers.get(i).known() ? 1 : UNKNOWN_SHARE;
    }
    return LogisticHead.fit(rows, targets, importance, FREE);
  }

  private ThresholdCurve curve(double[] confidences) {
    Integer[] order = new Integer[confidences.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> confidences[i]));
    double known = (double) answers.stream().filter(Answered::known).count();
    double unknown = answers.size() - known;
    double rightAll = (double) answers.stream().filter(Answered::right).count();
    double below = 0;
    double rightBelow = 0;
    double refused = 0;
    int step = Math.max(1, order.length / MOST_POINTS);
    List<ThresholdCurve.Point> points = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      if (i % step == 0) {
        double answered = known - below;
        double wrong = answered == 0 ? 0 : 1 - (rightAll - rightBelow) / answered;
        points.add(
            new ThresholdCurve.Point(
                i == 0 ? 0 : confidences[order[i]],
                answered / known,
                wrong,
                rightBelow / known,
                refused / unknown));
      }
      below += answers.get(order[i]).known() ? 1 : 0;
      rightBelow += answers.get(order[i]).right() ? 1 : 0;
      refused += answers.get(order[i]).known() ? 0 : 1;
    }
    return new ThresholdCurve(points);
  }
}
