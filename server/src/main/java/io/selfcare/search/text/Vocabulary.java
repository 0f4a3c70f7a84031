package io.selfcare.search.text;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** What one language of an index knows about words, as far as its readers may see. */
public interface Vocabulary {

  /** How many articles there are in this language. */
  int articles() throws IOException;

  /** How many articles know the stem, in their text or in their variants. */
  int frequency(String stem) throws IOException;

  /** Says which stems will be asked for, so that an engine far away can be asked once for all. */
  default void expect(Collection<String> stems) throws IOException {
    // An engine that is near answers as fast one by one.
  }

  /** What a word weighs when any of these stems stands for it: the rarer, the more. */
  default double weight(List<String> stems) throws IOException {
    int frequency = 0;
    for (String stem : stems) {
      frequency = Math.max(frequency, frequency(stem));
    }
    return rarity(frequency, articles());
  }

  /** What a word weighs that so many of so many articles know. */
  static double rarity(int frequency, int articles) {
    return Math.log(1 + (Math.max(articles, frequency) - frequency + 0.5) / (frequency + 0.5));
  }
}
