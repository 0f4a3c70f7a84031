package io.selfcare.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the confidence policy made of the candidates.
 *
 * @param candidates in their order, each with its confidence
 * @param first why the first is as sure as it is; null without candidates
 */
record Weighing(List<WeighedCandidate> candidates, @Nullable FirstConfidence first) {
  /** Of no candidates. */
  static final Weighing NOTHING = new Weighing(List.of(), null);

  public Weighing {
    candidates = List.copyOf(candidates);
  }

  /** How sure the first is; 0 without any. */
  double confidence() {
    return candidates.isEmpty() ? 0 : candidates.getFirst().confidence();
  }
}
