package io.selfcare.knowledge;

import java.util.Locale;

/** Where one locale of one article stands. */
public enum TranslationState {
  /** Being written: never published, or taken back. */
  DRAFT,
  /** Waits for an approval. */
  IN_REVIEW,
  /** May go live. */
  APPROVED,
  /** Live. */
  PUBLISHED,
  /** Out of use and kept. */
  ARCHIVED;

  /** The word that the API and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static TranslationState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
