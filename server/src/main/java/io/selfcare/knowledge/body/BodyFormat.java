package io.selfcare.knowledge.body;

import java.util.Locale;
import java.util.Optional;

/** How an author writes the body of an article. */
public enum BodyFormat {
  MARKDOWN,
  HTML,
  TEXT;

  /** The word that the API and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a word; empty for any other word. */
  public static Optional<BodyFormat> of(String word) {
    for (BodyFormat format : values()) {
      if (format.word().equals(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
