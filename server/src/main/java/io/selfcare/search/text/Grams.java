package io.selfcare.search.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * The runs of three and four characters of a word, the word's bounds counting as a character. They
 * make typing errors, endings and the parts of compounds comparable in any language.
 */
public final class Grams {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 4;
  private static final char BOUND = '_';

  private Grams() {}

  /** All grams of a word, in their order. */
  public static List<String> all(String word) {
    List<String> grams = new ArrayList<>();
    String bounded = BOUND + word + BOUND;
    for (int length = SHORTEST; length <= LONGEST; length++) {
      for (int start = 0; start + length <= bounded.length(); start++) {
        grams.add(bounded.substring(start, start + length));
      }
    }
    return grams;
  }

  /** The different grams of words, in their order. */
  public static SequencedSet<String> of(List<Word> words) {
    SequencedSet<String> grams = new LinkedHashSet<>();
    words.forEach(word -> grams.addAll(all(word.spelled())));
    return grams;
  }
}
