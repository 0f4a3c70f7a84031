package io.selfcare.answers.learning;

import java.util.List;

/**
 * What each threshold of confidence would do, rehearsed on a base's own phrasings: the preview of a
 * target like "at most 2 in 100 answers wrong".
 *
 * @param questions how many questions that the base can answer were tried
 * @param points from the lowest threshold to the highest, the first answers everything
 */
public record ThresholdCurve(int questions, List<Point> points) {
  /**
   * The right answers, of all questions, that the standard threshold gives up in rehearsals: 8 in
   * 1,000, which is up to 20 for questions that are less like the phrasings.
   */
  public static final double STANDARD_LOSS = 0.008;

  /** What is seen in fewer answers than this share of the questions may be chance. */
  private static final double FEW = 0.05;

  /**
   * What one threshold does. Shares are of the questions the base can answer, unless said
   * otherwise.
   *
   * @param threshold the least confidence with which is answered
   * @param answered the share that is answered, rightly or not
   * @param wrong the share of wrong answers among the answers
   * @param lost the share that would have been answered rightly and is not
   * @param refused the share of questions about missing articles that is not answered
   */
  public record Point(
      double threshold, double answered, double wrong, double lost, double refused) {}

  public ThresholdCurve {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("A curve has a point");
    }
  }

  /** The threshold to start with: nearly all right answers are kept. */
  public Point standard() {
    return losing(STANDARD_LOSS);
  }

  /** The highest threshold that gives up at most this share of right answers. */
  public Point losing(double most) {
    Point best = points.getFirst();
    for (Point point : points) {
      best = point.lost() <= most ? point : best;
    }
    return best;
  }

  /** The lowest threshold with at most this share of answers wrong; else the one with fewest. */
  public Point wrong(double most) {
    Point best = points.getFirst();
    for (Point point : points) {
      if (best.wrong() > most && point.wrong() < best.wrong() && point.answered() >= FEW) {
        best = point;
      }
    }
    return best;
  }

  /** What happens at a threshold: the nearest one that was rehearsed, not above it. */
  public Point at(double threshold) {
    Point best = points.getFirst();
    for (Point point : points) {
      best = point.threshold() <= threshold ? point : best;
    }
    return best;
  }
}
