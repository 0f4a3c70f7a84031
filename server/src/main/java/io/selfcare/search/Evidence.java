package io.selfcare.search;

/**
 * Why an article was found; comparable between questions.
 *
 * @param matched the part of the article that knows most of the question
 * @param excerpt plain text, at most {@value #EXCERPT_LENGTH} characters around the best passage
 * @param coverage 0 to 1: of the question's weight (rare words weigh more), the part the article
 *     knows
 * @param closeness 0 to 1: how alike the question and the article's best title or variant are; 1
 *     when they say the same words
 */
public record Evidence(MatchedField matched, String excerpt, double coverage, double closeness) {
  public static final int EXCERPT_LENGTH = 300;
}
