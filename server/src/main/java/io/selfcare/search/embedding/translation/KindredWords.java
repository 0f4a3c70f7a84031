package io.selfcare.search.embedding.translation;

import java.util.Arrays;
import java.util.Optional;

/** Finds for a word that is not known a known one with the same beginning: another form of it. */
final class KindredWords {
  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST_ENDING = 4;

  private final String[] known;

  /** Of the known words, sorted. */
  KindredWords(String[] known) {
    this.known = known;
  }

  /** The known word that shares the longest beginning; of those the shortest, then the first. */
  Optional<String> of(String word) {
    for (int cut = 0; cut <= LONGEST_ENDING && word.length() - cut >= SHORTEST_STEM; cut++) {
      Optional<String> found = with(word.substring(0, word.length() - cut), Math.max(cut, 1));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> with(String stem, int longestEnding) {
    int at = Arrays.binarySearch(known, stem);
    String best = null;
    for (int i = at < 0 ? -at - 1 : at; i < known.length && known[i].startsWith(stem); i++) {
      int length = known[i].length();
      if (length <= stem.length() + longestEnding && (best == null || length < best.length())) {
        best = known[i];
      }
    }
    return Optional.ofNullable(best);
  }
}
