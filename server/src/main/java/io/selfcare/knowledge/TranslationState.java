package io.selfcare.knowledge;

import java.util.Locale;

/** Where one locale of one article stands. */
public enum TranslationState {
  /** Never published, or taken back. */
  DRAFT,
  /** Live. */
  PUBLISHED,
  /** Out of use and kept. */
  ARCHIVED;

  /** The word that the API and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static TranslationState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
