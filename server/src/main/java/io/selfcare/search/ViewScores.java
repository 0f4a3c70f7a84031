package io.selfcare.search;

import java.util.List;

/**
 * How an article looks in each view of a question, as the engine sees it; not comparable between
 * engines.
 *
 * @param words BM25 over words; 0 when none is shared
 * @param grams BM25 over character grams; 0 when none is shared
 * @param question the greatest cosine with the title or a variant; {@link #UNKNOWN} when the engine
 *     did not meet the article in this view
 * @param passage the greatest cosine with a passage; {@link #UNKNOWN} likewise
 */
public record ViewScores(double words, double grams, double question, double passage) {
  /** Less than any cosine. */
  public static final double UNKNOWN = -2;

  /** The same, with what is unknown replaced. */
  ViewScores known(double leastQuestion, double leastPassage) {
    return new ViewScores(
        words,
        grams,
        question == UNKNOWN ? leastQuestion : question,
        passage == UNKNOWN ? leastPassage : passage);
  }

  /** The values in the order of the views. */
  public List<Double> values() {
    return List.of(words, grams, question, passage);
  }
}
