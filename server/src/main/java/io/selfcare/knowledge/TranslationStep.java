package io.selfcare.knowledge;

import java.util.Locale;

/** A step in the life of a translation, as its trail and the audit log name it. */
public enum TranslationStep {
  CREATED,
  EDITED,
  IMPORTED,
  RESTORED,
  SUBMITTED,
  APPROVED,
  REJECTED,
  PUBLISHED,
  UNPUBLISHED,
  ARCHIVED,
  CONFIRMED,
  SCHEDULED,
  SCHEDULE_CANCELLED,
  SCHEDULE_FAILED,
  RENDERED;

  /** The word that the API and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The action of the audit log. */
  public String action() {
    return "article." + word();
  }

  public static TranslationStep of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
