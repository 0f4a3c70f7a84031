package io.selfcare.search.embedding.translation;

import java.util.List;

/** Counts pairs of words with absolute discounting. */
final class FluencyTraining {
  private static final double DISCOUNT = .75;

  private final int words;
  private final long[] before;
  private final long[] after;
  private final int[] successors;
  private final LongTable pairs = new LongTable(1 << 20);
  private long all;

  FluencyTraining(int words) {
    this.words = words;
    before = new long[words];
    after = new long[words];
    successors = new int[words];
  }

  /** Learns from sentences whose words are ids of the vocabulary. */
  LanguageModel of(List<int[]> sentences, int fewest) {
    for (int[] sentence : sentences) {
      int last = LanguageModel.START;
      for (int word : sentence) {
        long key = LanguageModel.pair(last, word);
        pairs.put(key, Math.max(0, pairs.get(key)) + 1);
        before[last]++;
        after[word]++;
        all++;
        last = word;
      }
    }
    LongTable kept = new LongTable(pairs.size());
    for (long key : pairs.keys()) {
      successors[(int) ((key - 1) >>> 32)] += pairs.get(key) >= fewest ? 1 : 0;
    }
    byte[] singles = new byte[words];
    byte[] fallbacks = new byte[words];
    for (int word = 0; word < words; word++) {
      singles[word] = LanguageModel.stored(Math.log(single(word)));
      fallbacks[word] = LanguageModel.stored(Math.log(fallback(word)));
    }
    for (long key : pairs.keys()) {
      int count = pairs.get(key);
      if (count >= fewest) {
        int last = (int) ((key - 1) >>> 32);
        double p = (count - DISCOUNT) / before[last] + fallback(last) * single((int) (key - 1));
        kept.put(key, LanguageModel.stored(Math.log(p)) & 0xFF);
      }
    }
    return new LanguageModel(singles, fallbacks, kept);
  }

  private double single(int word) {
    return (after[word] + .5) / (all + .5 * words);
  }

  private double fallback(int word) {
    return before[word] == 0 ? 1 : Math.max(.05, DISCOUNT * successors[word] / before[word]);
  }
}
