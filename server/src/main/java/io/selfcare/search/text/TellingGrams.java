package io.selfcare.search.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chooses the grams of a question that are worth looking for. Common ones are left out; they cost
 * most and say least.
 */
public final class TellingGrams {
  private static final int FEWEST = 8;
  private static final int MOST = 400;
  private static final double COMMON = 0.5;

  /** Bounds what one question may cost in an index of any size, in postings read. */
  private static final long MOST_POSTINGS = 500_000;

  private TellingGrams() {}

  /** Every gram of the question and of the other ways to say it. */
  public static Set<String> all(Question question) {
    Set<String> all = new LinkedHashSet<>();
    for (Concept concept : question.concepts()) {
      wordings(concept).forEach(words -> all.addAll(Grams.of(words)));
    }
    return all;
  }

  /** The ways to say a concept, as it was asked first. */
  public static Stream<List<Word>> wordings(Concept concept) {
    return Stream.concat(
        Stream.of(Concept.literal(concept)),
        concept.alternatives().stream().map(Concept.Alternative::words));
  }

  /**
   * The rarest of the grams, as many as are worth it.
   *
   * @param frequencies how many articles have each gram
   * @param articles how many articles there are
   */
  public static Set<String> of(Map<String, Integer> frequencies, int articles) {
    List<Map.Entry<String, Integer>> rarestFirst = new ArrayList<>(frequencies.entrySet());
    rarestFirst.sort(
        Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
    Set<String> telling = new HashSet<>();
    long postings = 0;
    for (Map.Entry<String, Integer> gram : rarestFirst) {
      postings += gram.getValue();
      boolean tooMuch = gram.getValue() > COMMON * articles || postings > MOST_POSTINGS;
      if (telling.size() >= MOST || (tooMuch && telling.size() >= FEWEST)) {
        break;
      }
      telling.add(gram.getKey());
    }
    return telling;
  }
}
