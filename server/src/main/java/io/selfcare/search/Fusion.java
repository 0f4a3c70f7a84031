package io.selfcare.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Makes one score of several views, the same for every engine: scores of words are divided by the
 * best one, cosines are stretched from the least to the greatest of the candidates, then all are
 * added by weight. Measured better than reciprocal ranks on every set of questions at hand.
 */
public record Fusion(double words, double grams, double question, double passage) {
  /** By words alone, where nothing is known of meaning. */
  public static final Fusion WORDS = new Fusion(0.4, 0.6, 0, 0);

  /** English, and languages whose model reads questions as they are. */
  public static final Fusion MEANING = new Fusion(0.08, 0.08, 0.64, 0.2);

  /** French, read through a translation. */
  public static final Fusion TRANSLATED = new Fusion(0.2, 0.35, 0.43, 0.02);

  private static final double STEPS = 1e6;

  /** The one for a question in the language of a locale whose meaning is known. */
  public static Fusion of(String locale) {
    return locale.startsWith("fr") ? TRANSLATED : MEANING;
  }

  /** The views that this one weighs, without those of meaning. */
  public boolean wordsOnly() {
    return question == 0 && passage == 0;
  }

  /** Scores from 0 to 1 in the order of the candidates. */
  public <T> Map<T, Double> fuse(Map<T, ViewScores> candidates) {
    Collection<ViewScores> all = candidates.values();
    double leastQuestion = least(all, ViewScores::question);
    double leastPassage = least(all, ViewScores::passage);
    List<ViewScores> known =
        all.stream().map(each -> each.known(leastQuestion, leastPassage)).toList();
    double bestWords = best(known, ViewScores::words);
    double bestGrams = best(known, ViewScores::grams);
    double bestQuestion = best(known, ViewScores::question);
    double bestPassage = best(known, ViewScores::passage);
    Map<T, Double> fused = new LinkedHashMap<>();
    int i = 0;
    for (T candidate : candidates.keySet()) {
      ViewScores seen = known.get(i++);
      double sum =
          words * share(seen.words(), 0, bestWords)
              + grams * share(seen.grams(), 0, bestGrams)
              + question * share(seen.question(), leastQuestion, bestQuestion)
              + passage * share(seen.passage(), leastPassage, bestPassage);
      // Coarser than the engine's rounding errors, so that equal texts have equal scores.
      fused.put(candidate, Math.round(sum * STEPS) / STEPS);
    }
    return fused;
  }

  private static double least(Collection<ViewScores> all, ToDoubleFunction<ViewScores> view) {
    return all.stream()
        .mapToDouble(view)
        .filter(cosine -> cosine != ViewScores.UNKNOWN)
        .min()
        .orElse(0);
  }

  private static double best(Collection<ViewScores> all, ToDoubleFunction<ViewScores> view) {
    return all.stream().mapToDouble(view).max().orElse(0);
  }

  private static double share(double score, double least, double best) {
    return best <= least ? 0 : (score - least) / (best - least);
  }
}
