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
 */
public record SearchResult(List<SearchHit> hits, int contentWords, double knownShare) {
  /** Nothing was asked, so nothing was found. */
  public static final SearchResult NOTHING = new SearchResult(List.of(), 0, 0);

  public SearchResult {
    hits = List.copyOf(hits);
  }
}
