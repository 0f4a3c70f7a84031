package io.selfcare.answers.learning;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression over a few numbers; the weights are for the numbers as they come.
 *
 * @param weights one for each number, at the end the constant
 */
record LogisticHead(List<Double> weights) {
  private static final int STEPS = 30;
  private static final double ENOUGH = 1e-7;
  private static final double HIGHEST = 30;
  private static final double TINY = 1e-9;

  /** Nothing is more certain than this comes to. */
  private static final double CERTAIN = 1e-4;

  LogisticHead {
    weights = List.copyOf(weights);
  }

  /** The log odds. */
  double score(double... values) {
    double score = weights.getLast();
    for (int i = 0; i < values.length; i++) {
      score += weights.get(i) * values[i];
    }
    return score;
  }

  /** The log odds of a probability; finite. */
  static double logOdds(double probability) {
    double p = Math.clamp(probability, CERTAIN, 1 - CERTAIN);
    return StrictMath.log(p / (1 - p));
  }

  static double probability(double score) {
    return 1 / (1 + StrictMath.exp(-Math.clamp(score, -HIGHEST, HIGHEST)));
  }

  /**
   * Fits the weights to standardised rows, large weights being held back.
   *
   * @param targets 0 to 1, one for each row
   * @param importance of each row
   * @param strength how much rows count against small weights
   */
  static LogisticHead fit(
      List<double[]> rows, double[] targets, double[] importance, double strength) {
    int size = rows.getFirst().length;
    double[] means = new double[size];
    double[] deviations = new double[size];
    for (int i = 0; i < size; i++) {
      int column = i;
      double mean = rows.stream().mapToDouble(row -> row[column]).sum() / rows.size();
      double squares =
          rows.stream().mapToDouble(row -> (row[column] - mean) * (row[column] - mean)).sum();
      means[i] = mean;
      deviations[i] = Math.sqrt(squares / rows.size()) + TINY;
    }
    double[] standard = new Newton(rows, targets, importance, strength).fit(means, deviations);
    Double[] weights = new Double[size + 1];
    double constant = standard[size];
    for (int i = 0; i < size; i++) {
      weights[i] = standard[i] / deviations[i];
      constant -= weights[i] * means[i];
    }
    weights[size] = constant;
    return new LogisticHead(Arrays.asList(weights));
  }

  /** Newton's method. */
  private static final class Newton {
    private final List<double[]> rows;
    private final double[] targets;
    private final double[] importance;
    private final double strength;
    private final int size;

    Newton(List<double[]> rows, double[] targets, double[] importance, double strength) {
      this.rows = rows;
      this.targets = targets;
      this.importance = importance;
      this.strength = strength;
      this.size = rows.getFirst().length + 1;
    }

    double[] fit(double[] means, double[] deviations) {
      double[] weights = new double[size];
      for (int step = 0; step < STEPS; step++) {
        double[] move = move(weights, means, deviations);
        double most = 0;
        for (int i = 0; i < size; i++) {
          weights[i] -= move[i];
          most = Math.max(most, Math.abs(move[i]));
        }
        if (most < ENOUGH) {
          break;
        }
      }
      return weights;
    }

    private double[] move(double[] weights, double[] means, double[] deviations) {
      double[] slope = new double[size];
      double[][] curve = new double[size][size];
      for (int i = 0; i < size; i++) {
        double hold = i < size - 1 ? 1 : TINY;
        slope[i] = hold * weights[i];
        curve[i][i] = hold;
      }
      double[] values = new double[size];
      values[size - 1] = 1;
      for (int r = 0; r < rows.size(); r++) {
        double score = 0;
        for (int i = 0; i < size; i++) {
          values[i] = i < size - 1 ? (rows.get(r)[i] - means[i]) / deviations[i] : 1;
          score += weights[i] * values[i];
        }
        double p = probability(score);
        double error = strength * importance[r] * (p - targets[r]);
        double bend = strength * importance[r] * p * (1 - p);
        for (int i = 0; i < size; i++) {
          slope[i] += error * values[i];
          for (int j = 0; j <= i; j++) {
            curve[i][j] += bend * values[i] * values[j];
          }
        }
      }
      return LinearSystem.solve(curve, slope);
    }
  }
}
