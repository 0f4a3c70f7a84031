package io.selfcare.answers.learning;

import java.util.List;

/**
 * How sure an answer is in a base without phrasings to learn from: near in meaning, in every part
 * of the vectors, and in words. Starts from constants that hold for any base and moves with the
 * feedback of this one; more evidence never makes it less sure.
 *
 * @param shift added to the log odds
 * @param slope the log odds are multiplied by; above 0
 */
public record PriorConfidence(double shift, double slope) {
  /** Before any feedback. */
  public static final PriorConfidence UNMOVED = new PriorConfidence(0, 1);

  /**
   * The confidence to answer from: it loses 0 to 5 in 100 right answers and refuses nine in ten
   * foreign questions in the sets that the constants come from.
   */
  public static final double STANDARD_THRESHOLD = 0.25;

  // Fitted to public sets of 50 to 2,914 articles without phrasings (StackFAQ and the COVID FAQ in
  // English, the COVID FAQ and service-public.fr in French), each with 150 to 450 questions of the
  // other sets and of banking and encyclopaedic ones as foreign questions.
  private static final double CONSTANT = 4.7;
  private static final double NEARNESS = 3.6;
  private static final double COVERAGE = 2.5;
  private static final double SIZE = 0.7;
  private static final double SHORTNESS = 0.6;
  private static final double BASE_COVERAGE = 0.2;
  private static final double FEW_WORDS = 3;

  /** The size for which the constant is: bases ten times as large find something near by chance. */
  private static final int REFERENCE_UNITS = 100;

  private static final double LEAST = 0.01;

  /** How far feedback has to argue against the constants. */
  private static final double SHIFT_HELD = 0.5;

  private static final double SLOPE_HELD = 8;
  private static final double LEAST_SLOPE = 0.25;
  private static final double MOST_SLOPE = 4;
  private static final int STEPS = 25;

  /** Checks that more evidence never makes less sure. */
  public PriorConfidence {
    if (slope <= 0) {
      throw new IllegalArgumentException("The slope is above 0");
    }
  }

  /**
   * Feedback about answers that had about the same log odds.
   *
   * @param evidence the log odds without feedback, see {@link PriorConfidence#evidence(List,
   *     double, int, int)}
   * @param helpful how many said it helped
   * @param unhelpful how many said it did not
   */
  public record Feedback(double evidence, int helpful, int unhelpful) {}

  /** The confidence at this evidence. */
  public double confidence(double evidence) {
    return LogisticHead.probability(shift + slope * evidence);
  }

  /** The log odds in a base of about a hundred units, see the other form. */
  public static double evidence(List<Double> partCosines, double coverage, int contentWords) {
    return evidence(partCosines, coverage, contentWords, REFERENCE_UNITS);
  }

  /**
   * The log odds, without feedback, that an article answers a question.
   *
   * @param partCosines of the question and the article's nearest unit, part by part; empty when
   *     there are no vectors
   * @param coverage the share of the question's wording, rare words counting more, that the article
   *     has
   * @param contentWords how many meaningful words the question has
   * @param units how many titles, variants and passages the base has in this locale
   */
  public static double evidence(
      List<Double> partCosines, double coverage, int contentWords, int units) {
    double near = 0;
    for (double cosine : partCosines) {
      near += StrictMath.log(Math.clamp(cosine, LEAST, 1)) / partCosines.size();
    }
    double covered = StrictMath.log(BASE_COVERAGE + Math.clamp(coverage, 0, 1));
    double missing = 1 - Math.min(contentWords, FEW_WORDS) / FEW_WORDS;
    double size = StrictMath.log10((double) Math.max(1, units) / REFERENCE_UNITS);
    return CONSTANT + NEARNESS * near + COVERAGE * covered - SHORTNESS * missing - SIZE * size;
  }

  /** What this confidence becomes with all the feedback of a base; starts from the constants. */
  public static PriorConfidence after(List<Feedback> feedback) {
    double shift = 0;
    double slope = 1;
    for (int step = 0; step < STEPS; step++) {
      double[] right = {SHIFT_HELD * shift, SLOPE_HELD * (slope - 1)};
      double[][] curve = {{SHIFT_HELD, 0}, {0, SLOPE_HELD}};
      for (Feedback each : feedback) {
        double count = (double) each.helpful() + each.unhelpful();
        double p = LogisticHead.probability(shift + slope * each.evidence());
        double error = count * p - each.helpful();
        double bend = count * p * (1 - p);
        right[0] += error;
        right[1] += error * each.evidence();
        curve[0][0] += bend;
        curve[1][0] += bend * each.evidence();
        curve[1][1] += bend * each.evidence() * each.evidence();
      }
      double[] move = LinearSystem.solve(curve, right);
      shift -= Math.clamp(move[0], -1, 1);
      slope = Math.clamp(slope - Math.clamp(move[1], -1, 1), LEAST_SLOPE, MOST_SLOPE);
    }
    return new PriorConfidence(shift, slope);
  }
}
