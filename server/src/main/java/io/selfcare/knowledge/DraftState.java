package io.selfcare.knowledge;

import java.util.Locale;

/** Where a draft stands, whether something else is live or not. */
public enum DraftState {
  /** Being written. */
  DRAFT,
  /** Waits for an approval. */
  IN_REVIEW,
  /** May go live. */
  APPROVED;

  /** The word that the API and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static DraftState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The state of a translation of which nothing is live. */
  TranslationState alone() {
    return TranslationState.valueOf(name());
  }
}
