package io.selfcare.search.embedding.student;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a student learns from.
 *
 * @param texts in the language to be learnt
 * @param taught for each text the teacher's vector
 * @param titles of articles
 * @param passages for each title one of its article
 */
public record Lesson(
    List<String> texts, List<float[]> taught, List<String> titles, List<String> passages) {

  /** The most frequent features of all texts, in rising order. */
  int[] features(int most, int fewest) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (List<String> source : List.of(texts, titles, passages)) {
      for (String text : source) {
        for (int feature : TextFeatures.of(text)) {
          counts.merge(feature, 1, Integer::sum);
        }
      }
    }
    List<Map.Entry<Integer, Integer>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(
        Map.Entry.<Integer, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    return sorted.stream()
        .limit(most)
        .filter(entry -> entry.getValue() >= fewest)
        .mapToInt(Map.Entry::getKey)
        .sorted()
        .toArray();
  }

  /** The rows of a text's features among the known ones. */
  static int[] rows(String text, int[] features) {
    return Arrays.stream(TextFeatures.of(text))
        .map(feature -> Arrays.binarySearch(features, feature))
        .filter(row -> row >= 0)
        .toArray();
  }
}
