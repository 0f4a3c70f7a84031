package io.selfcare.search.embedding.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a translation.
 *
 * @param before what it goes on from; null at the start
 * @param option how the last phrase was said; null: the word was left as it is
 * @param end how many words of the source are covered
 * @param last the last word said
 * @param score greater is better
 */
record Beginning(
    @Nullable Beginning before, @Nullable Option option, int end, int last, float score) {
  static final Beginning START = new Beginning(null, null, 0, LanguageModel.START, 0);

  Beginning then(@Nullable Option next, int end, int last, float gain) {
    return new Beginning(this, next, end, last, score + gain);
  }

  /** The best of those that cover the same, one for each last word; the earlier of equals. */
  static List<Beginning> best(List<Beginning> paths, int many) {
    List<Beginning> sorted = new ArrayList<>(paths);
    sorted.sort(Comparator.comparingDouble((Beginning path) -> -path.score()));
    Set<Integer> seen = new HashSet<>();
    List<Beginning> best = new ArrayList<>();
    for (Beginning path : sorted) {
      if (best.size() < many && seen.add(path.last())) {
        best.add(path);
      }
    }
    return best;
  }
}
