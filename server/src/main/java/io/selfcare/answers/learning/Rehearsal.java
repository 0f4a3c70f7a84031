package io.selfcare.answers.learning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions of all {@link Folds}, how they were answered, and what is learnt from that. */
final class Rehearsal {
  /** How much all questions together count against small weights. */
  private static final double STRENGTH = 40;

  private static final double FREE = 1e3;

  /** How much a question without an answer counts when probabilities are made of scores. */
  static final double UNKNOWN_SHARE = 0.1;

  private final List<Answered> answers = new ArrayList<>();

  /**
   * How one question was answered.
   *
   * @param fold the fold that asked it
   * @param known whether the base has an article that answers it
   * @param right whether the first answer of what was learnt was that article
   * @param rehearsed what an answer would know of it; null where only what was learnt was asked
   */
  record Answered(
      double[] features, int fold, boolean known, boolean right, @Nullable Rehearsed rehearsed) {}

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
    double known = (double) answers.stream().filter(Answered::known).count();
    double right = (double) answers.stream().filter(Answered::right).count();
    DressRehearsal dress = new DressRehearsal(right / known);
    for (int i = 0; i < scores.length; i++) {
      Answered answer = answers.get(i);
      if (answer.rehearsed() != null) {
        double confidence = LogisticHead.probability(calibration.score(scores[i]));
        dress.add(answer.rehearsed(), answer.known(), confidence);
      }
    }
    return dress.learn(head(answers), calibration);
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

  /** Makes probabilities of scores. */
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
}
