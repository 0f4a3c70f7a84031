package io.selfcare.answers.targets;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every threshold of confidence does, as it was measured.
 *
 * @param origin where it was measured
 * @param questions how many questions were tried
 * @param modelVersion names the model it was measured with; null for the shipped one
 * @param points from the lowest threshold to the highest
 * @param defaultThreshold the one that holds without a target
 */
public record ConfidenceCurve(
    Origin origin,
    int questions,
    @Nullable String modelVersion,
    List<Point> points,
    double defaultThreshold) {
  /** Where a curve was measured. */
  public enum Origin {
    /** On the tenant's own content. */
    OWN,
    /** On public sets of questions, the same for everybody. */
    PRIOR
  }

  /**
   * A threshold and what it does.
   *
   * @param answered of all questions, the share that is answered
   * @param wrong of these answers, the share that is wrong
   * @param lost of all questions, the share whose first result is right and not given
   * @param refused of the questions that nothing here answers, the share that gets no answer; null
   *     where that was not measured
   */
  public record Point(
      double threshold, double answered, double wrong, double lost, @Nullable Double refused) {
    /** A point of which nobody knows what it refuses. */
    public Point(double threshold, double answered, double wrong, double lost) {
      this(threshold, answered, wrong, lost, null);
    }

    public Point {
      boolean shares = share(threshold) && share(answered) && share(wrong) && share(lost);
      if (!(shares && (refused == null || share(refused)))) {
        throw new IllegalArgumentException("Shares lie between 0 and 1");
      }
    }

    private static boolean share(double value) {
      return value >= 0 && value <= 1;
    }
  }

  public ConfidenceCurve {
    points = points.stream().sorted(Comparator.comparingDouble(Point::threshold)).toList();
    if (points.isEmpty()) {
      throw new IllegalArgumentException("A curve needs a point");
    }
  }

  /** What a threshold does: the last point at or below it, with that threshold. */
  public Point at(double threshold) {
    Point known = points.getFirst();
    for (Point point : points) {
      if (point.threshold() <= threshold) {
        known = point;
      }
    }
    return new Point(threshold, known.answered(), known.wrong(), known.lost(), known.refused());
  }

  /** The lowest threshold that was measured to keep a target; the highest when none does. */
  public Choice keeping(double maxWrong) {
    return points.stream()
        .filter(point -> point.answered() > 0 && point.wrong() <= maxWrong)
        .findFirst()
        .map(point -> new Choice(point, true))
        .orElseGet(() -> new Choice(points.getLast(), false));
  }

  /**
   * A threshold for a target.
   *
   * @param reachable whether it keeps the target
   */
  public record Choice(Point point, boolean reachable) {}
}
