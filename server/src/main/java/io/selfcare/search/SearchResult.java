package io.selfcare.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits best first
 * @param contentWords how many different words of the question carry meaning; 0 for a blank
 *     question, bare punctuation, or nothing but words like "how" and "the"
 * @param knownShare 0 to 1: of the question's weight (rare words weigh more), the part whose words
 *     the audience could find somewhere in the space at all
 * @param units how many titles, variants and passages were compared by their meaning; 0 when none,
 *     or when the engine does not say
 * @param generation names the state of the space's index that was searched
 */
public record SearchResult(
    List<SearchHit> hits, int contentWords, double knownShare, int units, String generation) {
  public SearchResult {
    hits = List.copyOf(hits);
  }

  /** By an engine that does not count what it compares. */
  public SearchResult(
      List<SearchHit> hits, int contentWords, double knownShare, String generation) {
    this(hits, contentWords, knownShare, 0, generation);
  }

  /** Nothing was asked, so nothing was found. */
  public static SearchResult nothing(String generation) {
    return new SearchResult(List.of(), 0, 0, 0, generation);
  }
}
