package io.selfcare.knowledge.quality.likeness;

import io.selfcare.search.TextWord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a phrase is compared: its stems, its pairs of stems and the character grams of its
 * telling words, each with how often it is there. Stems tell the matter, pairs the relation, grams
 * forgive spelling and bring related words together.
 */
final class PhraseFeatures {
  private static final int SHORTEST_GRAM = 3;
  private static final int LONGEST_GRAM = 5;

  /** What two words count that have one between them. */
  private static final float APART = 0.5f;

  /** What is there more than once counts little more. */
  private static final float MOST = 1.5f;

  private PhraseFeatures() {}

  /** The views of a phrase; a feature's first character says to which it belongs. */
  enum View {
    STEM(0, 's', 0.2),
    PAIR(1, 'p', 0.5),
    GRAM(2, 'g', 0.3);

    final int place;
    private final char mark;
    final double share;

    View(int place, char mark, double share) {
      this.place = place;
      this.mark = mark;
      this.share = share;
    }

    static View of(String feature) {
      return switch (feature.charAt(0)) {
        case 's' -> STEM;
        case 'p' -> PAIR;
        default -> GRAM;
      };
    }

    String feature(String text) {
      return mark + text;
    }
  }

  static Map<String, Float> of(List<TextWord> words) {
    Map<String, Float> features = new LinkedHashMap<>();
    String before = "";
    String earlier = "";
    for (TextWord word : words) {
      count(features, View.STEM.feature(word.stem()), 1);
      count(features, View.PAIR.feature(before + " " + word.stem()), 1);
      count(features, View.PAIR.feature(earlier + " . " + word.stem()), APART);
      if (word.telling()) {
        grams(features, "_" + word.spelled() + "_");
      }
      earlier = before;
      before = word.stem();
    }
    return features;
  }

  private static void grams(Map<String, Float> features, String word) {
    for (int length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
      for (int from = 0; from + length <= word.length(); from++) {
        count(features, View.GRAM.feature(word.substring(from, from + length)), 1);
      }
    }
  }

  private static void count(Map<String, Float> features, String feature, float weight) {
    features.merge(feature, weight, (a, b) -> Math.min(a + b, MOST));
  }
}
