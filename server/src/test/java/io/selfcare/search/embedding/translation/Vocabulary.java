package io.selfcare.search.embedding.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for words, in the order in which they are met, from 1. */
final class Vocabulary {
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> words = new ArrayList<>(List.of(""));

  int[] ids(List<String> text) {
    int[] numbers = new int[text.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = id(text.get(i));
    }
    return numbers;
  }

  int id(String word) {
    return ids.computeIfAbsent(
        word,
        added -> {
          words.add(added);
          return words.size() - 1;
        });
  }

  String word(int id) {
    return words.get(id);
  }

  int size() {
    return words.size();
  }
}
