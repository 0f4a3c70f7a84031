package io.selfcare.knowledge.sources;

import java.util.Locale;

/** What a file to import may be. */
public enum SourceFormat {
  NDJSON,
  CSV,
  MARKDOWN,
  HTML,
  ZENDESK,
  PHPMYFAQ,
  FAQPAGE;

  /** The word that the API uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static SourceFormat of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /**
   * Whether its files were written for another system, whose locales may be finer than the
   * tenant's.
   */
  public boolean foreign() {
    return this != NDJSON && this != CSV;
  }
}
