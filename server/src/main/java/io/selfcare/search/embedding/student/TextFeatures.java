package io.selfcare.search.embedding.student;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** What a student sees of a text: words, pairs of words, runs of four and five characters. */
public final class TextFeatures {
  private static final int SEED = 0x811C9DC5;
  private static final int PRIME = 0x01000193;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 5;
  private static final char BOUND = '_';

  /** In characters; what comes after is not read. */
  private static final int LONGEST_TEXT = 8_000;

  private int[] found = new int[256];
  private int size;

  private TextFeatures() {}

  /** The features of a text as numbers, each once, in rising order. */
  public static int[] of(String text) {
    TextFeatures features = new TextFeatures();
    features.read(bare(text));
    return Arrays.stream(features.found, 0, features.size).sorted().distinct().toArray();
  }

  /** Lower case without accents. */
  private static String bare(String text) {
    String head = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    StringBuilder bare = new StringBuilder(head.length());
    Normalizer.normalize(head, Normalizer.Form.NFKD)
        .codePoints()
        .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString().toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
  }

  private void read(String text) {
    int before = 0;
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inside = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        before = word(text.substring(start, at), before);
        start = -1;
      }
    }
  }

  private int word(String word, int before) {
    int hash = hash('w', word, 0, word.length());
    add(hash);
    if (before != 0) {
      add(mixed(before * PRIME ^ hash));
    }
    String bounded = BOUND + word + BOUND;
    for (int length = SHORTEST; length <= LONGEST; length++) {
      for (int start = 0; start + length <= bounded.length(); start++) {
        add(hash('g', bounded, start, start + length));
      }
    }
    return hash;
  }

  private static int hash(char kind, String text, int from, int to) {
    int hash = (SEED ^ kind) * PRIME;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mixed(hash);
  }

  private static int mixed(int hash) {
    int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
    mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
    return mixed ^ mixed >>> 16;
  }

  private void add(int feature) {
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size);
    }
    found[size++] = feature;
  }
}
