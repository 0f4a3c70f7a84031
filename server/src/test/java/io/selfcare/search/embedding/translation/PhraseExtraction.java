package io.selfcare.search.embedding.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Learns phrases from sentences whose words are aligned in both directions. */
final class PhraseExtraction {
  private static final long PRIME = 0x100000001B3L;

  private static final double DISCOUNT = .5;
  private static final double LEAST = 1e-5;

  private final AlignedText text;
  private final WordAligner forward;
  private final WordAligner backward;
  private final Limits limits;
  private final LongTable pairCounts = new LongTable(1 << 22);
  private final LongTable sourceCounts = new LongTable(1 << 20);
  private final LongTable targetCounts = new LongTable(1 << 20);

  /**
   * What is kept.
   *
   * @param phraseCount how often a phrase of several words must be met
   * @param wordCount how often a single word must be
   * @param options how many translations a phrase keeps
   */
  record Limits(int phraseCount, int wordCount, int options) {}

  PhraseExtraction(AlignedText text, Limits limits) {
    this.text = text;
    this.limits = limits;
    this.forward = new WordAligner(text, true);
    this.backward = new WordAligner(text, false);
  }

  /** The target's words are numbered as in the aligned text. */
  SortedMap<String, List<Option>> phrases() {
    for (int s = 0; s < text.sources.size(); s++) {
      extract(s, this::count);
    }
    Map<String, Map<Long, Option>> kept = new TreeMap<>();
    for (int s = 0; s < text.sources.size(); s++) {
      extract(s, span -> keep(kept, span));
    }
    SortedMap<String, List<Option>> phrases = new TreeMap<>();
    kept.forEach(
        (phrase, options) ->
            phrases.put(
                phrase,
                options.values().stream()
                    .sorted(Comparator.comparingDouble((Option option) -> -option.score()))
                    .limit(limits.options())
                    .toList()));
    return phrases;
  }

  private interface Taker {
    void take(Span span);
  }

  private record Span(
      int sentence, int[] source, int from, int to, int[] target, int first, int last) {
    long hashOfSource() {
      return hash(source, from, to);
    }

    long hashOfTarget() {
      return hash(target, first, last);
    }
  }

  private void count(Span span) {
    long s = span.hashOfSource();
    long t = span.hashOfTarget();
    increment(sourceCounts, s);
    increment(targetCounts, t);
    increment(pairCounts, both(s, t));
  }

  private static void increment(LongTable counts, long key) {
    counts.put(key, Math.max(0, counts.get(key)) + 1);
  }

  private void keep(Map<String, Map<Long, Option>> kept, Span span) {
    int words = span.to() - span.from();
    long s = span.hashOfSource();
    long t = span.hashOfTarget();
    int together = pairCounts.get(both(s, t));
    if (together < (words == 1 ? limits.wordCount() : limits.phraseCount())) {
      return;
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = span.from(); i < span.to(); i++) {
      phrase.append(phrase.isEmpty() ? "" : " ").append(text.sourceWords.word(span.source()[i]));
    }
    Map<Long, Option> options = kept.computeIfAbsent(phrase.toString(), p -> new TreeMap<>());
    if (!options.containsKey(t)) {
      double counted =
          Math.log((together - DISCOUNT) / sourceCounts.get(s))
              + .5 * Math.log((together - DISCOUNT) / targetCounts.get(t));
      double score = .5 * counted + .5 * (wordByWord(span, true) + .5 * wordByWord(span, false));
      int[] said = Arrays.copyOfRange(span.target(), span.first(), span.last());
      options.put(t, new Option(said, (float) score));
    }
  }

  /** How likely the words of one side are, each explained by the best one of the other. */
  private double wordByWord(Span span, boolean explainTarget) {
    double sum = 0;
    int explained = explainTarget ? span.last() - span.first() : span.to() - span.from();
    int explaining = explainTarget ? span.to() - span.from() : span.last() - span.first();
    WordAligner aligner = explainTarget ? forward : backward;
    for (int x = 0; x < explained; x++) {
      double best = LEAST;
      for (int y = 0; y < explaining; y++) {
        int source = span.from() + (explainTarget ? y : x);
        int target = span.first() + (explainTarget ? x : y);
        best = Math.max(best, aligner.likely(span.sentence(), source, target));
      }
      sum += Math.log(best);
    }
    return sum;
  }

  /** Hands over every pair of phrases that are aligned with each other and nothing else. */
  private void extract(int sentence, Taker taker) {
    int[] source = text.sources.get(sentence);
    int[] target = text.targets.get(sentence);
    int[] aligned = aligned(sentence);
    boolean[] taken = new boolean[target.length];
    for (int maker : aligned) {
      if (maker >= 0) {
        taken[maker] = true;
      }
    }
    for (int from = 0; from < source.length; from++) {
      int first = target.length;
      int last = -1;
      for (int to = from + 1; to <= Math.min(source.length, from + PhraseTable.LONGEST); to++) {
        int at = aligned[to - 1];
        if (at >= 0) {
          first = Math.min(first, at);
          last = Math.max(last, at);
        }
        if (last >= 0
            && last - first < PhraseTable.LONGEST
            && isClosed(aligned, from, to, first, last)) {
          widen(new Span(sentence, source, from, to, target, first, last), taken, taker);
        }
      }
    }
  }

  private static boolean isClosed(int[] aligned, int from, int to, int first, int last) {
    for (int i = 0; i < aligned.length; i++) {
      if ((i < from || i >= to) && aligned[i] >= first && aligned[i] <= last) {
        return false;
      }
    }
    return true;
  }

  /** Words of the target that nothing is aligned with may belong to the phrase beside them. */
  private static void widen(Span span, boolean[] taken, Taker taker) {
    int length = taken.length;
    int last = span.last();
    for (int start = span.first();
        start >= 0 && (start == span.first() || !taken[start]);
        start--) {
      for (int end = last; end < length && (end == last || !taken[end]); end++) {
        if (end - start < PhraseTable.LONGEST) {
          taker.take(
              new Span(
                  span.sentence(),
                  span.source(),
                  span.from(),
                  span.to(),
                  span.target(),
                  start,
                  end + 1));
        }
      }
    }
  }

  /** For each word of the source the word of the target that both directions agree on, or -1. */
  private int[] aligned(int sentence) {
    int[] targetMakers = forward.makers(sentence);
    int[] aligned = backward.makers(sentence);
    for (int i = 0; i < aligned.length; i++) {
      if (aligned[i] >= 0 && targetMakers[aligned[i]] != i) {
        aligned[i] = -1;
      }
    }
    return aligned;
  }

  private static long hash(int[] words, int from, int to) {
    long hash = 0xCBF29CE484222325L;
    for (int i = from; i < to; i++) {
      hash = (hash ^ words[i]) * PRIME;
      hash ^= hash >>> 29;
    }
    return hash | 1;
  }

  private static long both(long source, long target) {
    long hash = (source * PRIME) ^ Long.rotateLeft(target * 0x9E3779B97F4A7C15L, 23);
    hash ^= hash >>> 31;
    return hash | 1;
  }

  /** All words of kept translations. */
  static List<Integer> words(SortedMap<String, List<Option>> phrases) {
    List<Integer> words = new ArrayList<>();
    phrases
        .values()
        .forEach(options -> options.forEach(o -> Arrays.stream(o.words()).forEach(words::add)));
    return words;
  }
}
