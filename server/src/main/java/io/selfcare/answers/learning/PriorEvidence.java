package io.selfcare.answers.learning;

import java.util.Map;
import java.util.TreeMap;

/**
 * What speaks for the first result in a base without phrasings to learn from.
 *
 * @param nearness 0 to 1: how near the question is to the article's nearest text, see {@link
 *     io.selfcare.search.Evidence#nearness()}
 * @param around the same for the other results, on average: how much the base writes about such
 *     things at all
 * @param coverage 0 to 1: the share of the question's wording, rare words counting more, that the
 *     article has
 * @param contentWords how many meaningful words the question has
 * @param units how many titles, variants and passages it was compared with; 0 when nobody counted
 * @param score 0 to 1, of the ranking
 * @param lead how much the score of the second is below it; not below 0
 */
public record PriorEvidence(
    double nearness,
    double around,
    double coverage,
    int contentWords,
    int units,
    double score,
    double lead) {

  /** All of it by name, for explanations. */
  public Map<String, Double> features() {
    Map<String, Double> features = new TreeMap<>();
    features.put("nearness", nearness);
    features.put("around", around);
    features.put("coverage", coverage);
    features.put("contentWords", (double) contentWords);
    features.put("units", (double) units);
    features.put("score", score);
    features.put("lead", lead);
    return features;
  }
}
