package io.selfcare.knowledge.stopwords;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stop words of one language.
 *
 * @param version counts the changes, 0 before the first
 * @param updatedAt null before the first
 */
record StopWordList(
    String language, List<String> words, long version, @Nullable Instant updatedAt) {
  StopWordList {
    words = List.copyOf(words);
  }

  static StopWordList none(String language) {
    return new StopWordList(language, List.of(), 0, null);
  }
}
