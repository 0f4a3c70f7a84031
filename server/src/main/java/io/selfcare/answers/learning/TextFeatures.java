package io.selfcare.answers.learning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words, pairs of words and character sequences of a text, as sorted hashes with their counts.
 * The two highest bits of a hash say which kind it is.
 */
final class TextFeatures {
  static final int WORD = 0;
  static final int PAIR = 1;
  static final int GRAM = 2;

  private static final int KIND_SHIFT = 30;
  private static final int SHORTEST_GRAM = 2;
  private static final int LONGEST_GRAM = 5;

  /** What comes after so many characters says nothing more about a question. */
  private static final int MOST_CHARACTERS = 1000;

  private final int[] keys;
  private final int[] counts;
  private final int words;

  private TextFeatures(int[] keys, int[] counts, int words) {
    this.keys = keys;
    this.counts = counts;
    this.words = words;
  }

  static TextFeatures of(String text) {
    List<String> words = words(text);
    Hashes found = new Hashes();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      found.add(WORD, word, 0, word.length());
      if (i > 0) {
        String pair = words.get(i - 1) + " " + word;
        found.add(PAIR, pair, 0, pair.length());
      }
      addGrams(found, " " + word + " ");
    }
    return found.counted(words.size());
  }

  int size() {
    return keys.length;
  }

  int key(int index) {
    return keys[index];
  }

  int count(int index) {
    return counts[index];
  }

  /** How many words the text has. */
  int words() {
    return words;
  }

  static int kind(int key) {
    return key >>> KIND_SHIFT;
  }

  private static void addGrams(Hashes found, String word) {
    for (int length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
      for (int from = 0; from + length <= word.length(); from++) {
        found.add(GRAM, word, from, from + length);
      }
    }
  }

  private static List<String> words(String text) {
    String start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    String plain = Normalizer.normalize(start.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  /** Collects hashes, then sorts and counts them. */
  private static final class Hashes {
    private static final int PRIME = 0x01000193;
    private static final int OFFSET = 0x811c9dc5;
    private static final int KEY_BITS = (1 << KIND_SHIFT) - 1;
    private int[] values = new int[256];
    private int size;

    void add(int kind, String text, int from, int to) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      int hash = OFFSET;
      for (int i = from; i < to; i++) {
        hash = (hash ^ text.charAt(i)) * PRIME;
      }
      hash = (hash ^ (hash >>> 16)) * 0x7feb352d;
      hash = (hash ^ (hash >>> 15)) * 0x846ca68b;
      values[size++] = ((hash ^ (hash >>> 16)) & KEY_BITS) | (kind << KIND_SHIFT);
    }

    TextFeatures counted(int words) {
      Arrays.sort(values, 0, size);
      int[] keys = new int[size];
      int[] counts = new int[size];
      int distinct = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || values[i] != values[i - 1]) {
          keys[distinct++] = values[i];
        }
        counts[distinct - 1]++;
      }
      return new TextFeatures(
          Arrays.copyOf(keys, distinct), Arrays.copyOf(counts, distinct), words);
    }
  }
}
