package io.selfcare.search.elastic;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much each term says of a text: the part of BM25 that depends on the text alone. What is usual
 * in length is fixed, so that a text weighs the same whatever stands beside it.
 */
enum Impacts {
  TEXT_WORDS(250),
  TEXT_GRAMS(2500),
  UNIT_WORDS(9),
  UNIT_GRAMS(90),
  PASSAGE_WORDS(100);

  /** Help articles differ much in length, and a long one is rarely the better answer for it. */
  private static final double SATURATION = 1.5;

  private static final double LENGTH_COUNTS = 0.9;

  private final double usualLength;

  Impacts(double usualLength) {
    this.usualLength = usualLength;
  }

  /** The impacts of the terms of a text by feature, each between 0 and 1. */
  Map<String, Float> of(Collection<String> terms) {
    Map<String, Integer> frequencies = new LinkedHashMap<>();
    terms.forEach(term -> frequencies.merge(feature(term), 1, Integer::sum));
    double length = SATURATION * (1 - LENGTH_COUNTS + LENGTH_COUNTS * terms.size() / usualLength);
    Map<String, Float> impacts = new LinkedHashMap<>();
    frequencies.forEach((term, times) -> impacts.put(term, (float) (times / (times + length))));
    return impacts;
  }

  /** The name of a term as a feature, where Elasticsearch allows no dots. */
  static String feature(String term) {
    return term.replace('.', '\u2024');
  }
}
