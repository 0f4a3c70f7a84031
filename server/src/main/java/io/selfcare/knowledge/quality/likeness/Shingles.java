package io.selfcare.knowledge.quality.likeness;

import io.selfcare.search.TextWord;
import java.util.List;
import java.util.stream.LongStream;

/** A text as the set of its runs of three telling words, each run as a hash. */
final class Shingles {
  private static final int WORDS = 3;
  private static final long PRIME = 0x100000001b3L;
  private static final long BASIS = 0xcbf29ce484222325L;

  private Shingles() {}

  /** The different runs, in no order; a text of fewer words is one run. */
  static long[] of(List<TextWord> words) {
    long[] stems =
        words.stream().filter(TextWord::telling).mapToLong(word -> hash(word.stem())).toArray();
    int runs = Math.max(1, stems.length - WORDS + 1);
    return LongStream.range(0, runs).map(from -> run(stems, (int) from)).distinct().toArray();
  }

  private static long run(long[] stems, int from) {
    long hash = BASIS;
    for (int i = from; i < Math.min(from + WORDS, stems.length); i++) {
      hash = mix(hash * PRIME + stems[i]);
    }
    return hash;
  }

  private static long hash(String word) {
    long hash = BASIS;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return hash;
  }

  /** Spreads the bits of a number over all of it (the finaliser of SplitMix64). */
  static long mix(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
