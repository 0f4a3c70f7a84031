package io.selfcare.search.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one score of several views: each is divided by its own best, then they are added by weight.
 * Measured better than reciprocal ranks on every set of questions at hand.
 */
final class FusedRanking {
  private static final double STEPS = 1e6;

  private FusedRanking() {}

  /**
   * Scores from 0 to 1.
   *
   * @param views scores by document, greater is better, none negative
   * @param weights one for each view, adding up to 1
   */
  static Map<Integer, Double> fuse(List<Map<Integer, Double>> views, List<Double> weights) {
    Map<Integer, Double> fused = new HashMap<>();
    for (int i = 0; i < views.size(); i++) {
      double weight = weights.get(i);
      double best = views.get(i).values().stream().mapToDouble(s -> s).max().orElse(0);
      if (best > 0) {
        views.get(i).forEach((id, score) -> fused.merge(id, weight * score / best, Double::sum));
      }
    }
    // Coarser than the engine's rounding errors, so that equal texts have equal scores.
    fused.replaceAll((id, score) -> Math.round(score * STEPS) / STEPS);
    return fused;
  }
}
