package io.selfcare.search.embedding.translation;

import java.util.Arrays;

/**
 * IBM model 1 with a preference for the diagonal: which word of one sentence made each word of the
 * other. Learnt by expectation and maximisation, in the order of the sentences.
 */
final class WordAligner {
  private static final int ROUNDS = 5;
  private static final double NOTHING = .08;
  private static final double DIAGONAL = 4;

  private final AlignedText text;

  /** Whether words of the target are explained by those of the source, or the other way. */
  private final boolean forward;

  private float[] likely;
  private float[] fromNothing;

  WordAligner(AlignedText text, boolean forward) {
    this.text = text;
    this.forward = forward;
    int made = forward ? text.targetWords.size() : text.sourceWords.size();
    likely = new float[text.pairs()];
    fromNothing = new float[made];
    Arrays.fill(likely, 1f / made);
    Arrays.fill(fromNothing, 1f / made);
    for (int round = 0; round < ROUNDS; round++) {
      learn();
    }
  }

  private void learn() {
    float[] counts = new float[likely.length];
    float[] nothingCounts = new float[fromNothing.length];
    double[] totals = new double[forward ? text.sourceWords.size() : text.targetWords.size()];
    double nothingTotal = 0;
    for (int s = 0; s < text.sources.size(); s++) {
      int[] makers = forward ? text.sources.get(s) : text.targets.get(s);
      int[] made = forward ? text.targets.get(s) : text.sources.get(s);
      double[] share = new double[makers.length + 1];
      for (int m = 0; m < made.length; m++) {
        shares(s, m, makers.length, made, share);
        for (int k = 0; k < makers.length; k++) {
          counts[meeting(s, k, m)] += (float) share[k];
          totals[makers[k]] += share[k];
        }
        nothingCounts[made[m]] += (float) share[makers.length];
        nothingTotal += share[makers.length];
      }
    }
    normalise(counts, totals);
    for (int i = 0; i < nothingCounts.length; i++) {
      fromNothing[i] = (float) (nothingCounts[i] / nothingTotal);
    }
    likely = counts;
  }

  private void normalise(float[] counts, double[] totals) {
    boolean[] done = new boolean[counts.length];
    for (int s = 0; s < text.sources.size(); s++) {
      int[] source = text.sources.get(s);
      int[] target = text.targets.get(s);
      int[] meetings = text.meetings.get(s);
      for (int i = 0; i < meetings.length; i++) {
        if (!done[meetings[i]]) {
          done[meetings[i]] = true;
          int maker = forward ? source[i / target.length] : target[i % target.length];
          counts[meetings[i]] /= (float) totals[maker];
        }
      }
    }
  }

  /** What share each maker, and nothing after them, has in a made word. */
  private void shares(int sentence, int made, int makers, int[] mades, double[] share) {
    double priors = 0;
    for (int k = 0; k < makers; k++) {
      share[k] = Math.exp(-DIAGONAL * Math.abs((k + .5) / makers - (made + .5) / mades.length));
      priors += share[k];
    }
    double sum = 0;
    for (int k = 0; k < makers; k++) {
      share[k] *= (1 - NOTHING) / priors * likely[meeting(sentence, k, made)];
      sum += share[k];
    }
    share[makers] = NOTHING * fromNothing[mades[made]];
    sum += share[makers];
    for (int k = 0; k <= makers; k++) {
      share[k] /= sum;
    }
  }

  private int meeting(int sentence, int maker, int made) {
    int[] meetings = text.meetings.get(sentence);
    int columns = text.targets.get(sentence).length;
    return forward ? meetings[maker * columns + made] : meetings[made * columns + maker];
  }

  /** How likely a word of the source and one of the target of a sentence mean each other. */
  float likely(int sentence, int source, int target) {
    return likely[text.meetings.get(sentence)[source * text.targets.get(sentence).length + target]];
  }

  /** For each made word of a sentence its most likely maker, or -1. */
  int[] makers(int sentence) {
    int[] makers = forward ? text.sources.get(sentence) : text.targets.get(sentence);
    int[] made = forward ? text.targets.get(sentence) : text.sources.get(sentence);
    int[] best = new int[made.length];
    double[] share = new double[makers.length + 1];
    for (int m = 0; m < made.length; m++) {
      shares(sentence, m, makers.length, made, share);
      int top = makers.length;
      for (int k = 0; k < makers.length; k++) {
        top = share[k] > share[top] ? k : top;
      }
      best[m] = top == makers.length ? -1 : top;
    }
    return best;
  }
}
