package io.selfcare.platform.jobs;

import java.util.Locale;

/** What a row did; in a dry run, would do. */
public enum RowAction {
  CREATED,
  UPDATED,
  UNCHANGED,
  /** The text was there already and went live. */
  PUBLISHED,
  /** What is not in the input was put away. */
  DELETE;

  /** The word that the API uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static RowAction of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
