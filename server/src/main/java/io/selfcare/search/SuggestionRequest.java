package io.selfcare.search;

/** What somebody has typed so far; the last word may be unfinished. */
public record SuggestionRequest(String text, LocaleChain locales, Audience audience, int limit) {
  private static final int LARGEST = 50;

  public SuggestionRequest {
    if (limit < 1 || limit > LARGEST) {
      throw new IllegalArgumentException("A limit is 1 to " + LARGEST + ": " + limit);
    }
  }
}
