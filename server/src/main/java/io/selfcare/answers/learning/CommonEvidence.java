package io.selfcare.answers.learning;

import java.util.List;

/**
 * What a question and one article have in common, beside what was learnt from phrasings: nearness
 * in meaning, in every part of the vectors, and known wording. More in common is never less.
 */
public final class CommonEvidence {
  // Fitted to public sets of 50 to 2,914 articles without phrasings, with questions of the other
  // sets as foreign ones.
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

  private CommonEvidence() {}

  /**
   * The log odds that an article answers a question.
   *
   * @param partCosines of the question and the article's nearest unit, part by part
   * @param coverage the share of the question's wording, rare words counting more, that the article
   *     has
   * @param contentWords how many meaningful words the question has
   * @param units how many titles, variants and passages the base has in this locale; 0 when nobody
   *     counted
   */
  public static double logOdds(
      List<Double> partCosines, double coverage, int contentWords, int units) {
    double near = 0;
    for (double cosine : partCosines) {
      near += StrictMath.log(Math.clamp(cosine, LEAST, 1)) / partCosines.size();
    }
    double covered = StrictMath.log(BASE_COVERAGE + Math.clamp(coverage, 0, 1));
    double missing = 1 - Math.min(contentWords, FEW_WORDS) / FEW_WORDS;
    double among = units == 0 ? REFERENCE_UNITS : units;
    double size = StrictMath.log10(among / REFERENCE_UNITS);
    return CONSTANT + NEARNESS * near + COVERAGE * covered - SHORTNESS * missing - SIZE * size;
  }
}
