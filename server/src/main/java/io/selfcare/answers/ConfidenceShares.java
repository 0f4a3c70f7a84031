package io.selfcare.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Divides the probability that anything here answers the question among the candidates, once it is
 * known how sure the first one is. Never contradicts their order. Pure.
 */
record ConfidenceShares(WordConfidence words) {
  /** The most that another one has of the first one's confidence. */
  private static final double NEXT = 0.9;

  private static final double STEPS = 1e4;

  /** Gives each candidate its confidence. */
  List<WeighedCandidate> among(
      List<Candidate> candidates, FirstConfidence first, @Nullable Taught learnt) {
    List<Double> parts =
        switch (first.basis()) {
          case PINNED -> pinned(candidates);
          case LEARNT -> byProbability(candidates, Objects.requireNonNull(learnt));
          case PRIOR -> byScore(candidates, FirstConfidence.saySame(candidates));
          case WORDS -> byWords(candidates, candidates.getFirst().score());
        };
    double others = parts.stream().skip(1).mapToDouble(part -> part).sum() * first.value();
    double left = first.all() - first.value();
    double scale = others > left ? left / others : 1;
    List<WeighedCandidate> weighed = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      double confidence = i == 0 ? first.value() : first.value() * parts.get(i) * scale;
      weighed.add(new WeighedCandidate(candidates.get(i), rounded(confidence)));
    }
    return weighed;
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * STEPS) / STEPS;
  }

  /** Editors have said for this very question what answers it; the others share what is left. */
  private List<Double> pinned(List<Candidate> candidates) {
    return byWords(candidates, candidates.size() > 1 ? candidates.get(1).score() : 0);
  }

  /**
   * Each candidate's part, as a multiple of the first one's: by probability and by score, as much
   * as each counts. Never more than the one before it has.
   */
  private List<Double> byProbability(List<Candidate> candidates, Taught learnt) {
    Candidate first = candidates.getFirst();
    double share = learnt.belief().share();
    List<Double> parts = new ArrayList<>();
    double least = 1;
    for (Candidate candidate : candidates) {
      double probable = ratio(candidate.probability(), first.probability());
      double alike = words.share(candidate.score(), first.score());
      least = Math.min(least, share * probable + (1 - share) * alike);
      parts.add(least);
    }
    return parts;
  }

  private static double ratio(@Nullable Double part, @Nullable Double whole) {
    return part == null || whole == null || whole <= 0 ? 0 : Math.min(1, part / whole);
  }

  private List<Double> byScore(List<Candidate> candidates, boolean same) {
    double best = candidates.getFirst().score();
    List<Double> parts = new ArrayList<>();
    for (Candidate candidate : candidates) {
      boolean equal = parts.isEmpty() || (same && parts.size() == 1);
      parts.add(equal ? 1 : Math.min(NEXT, words.share(candidate.score(), best)));
    }
    return parts;
  }

  private List<Double> byWords(List<Candidate> candidates, double best) {
    return candidates.stream().map(each -> words.share(each.score(), best)).toList();
  }
}
