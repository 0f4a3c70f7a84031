package io.selfcare.search.embedding.translation;

import java.util.ArrayList;
import java.util.List;

/** Pairs of sentences as numbers, and for each pair of words that meet a number of its own. */
final class AlignedText {
  private static final int LONGEST = 50;

  final Vocabulary sourceWords = new Vocabulary();
  final Vocabulary targetWords = new Vocabulary();
  final List<int[]> sources = new ArrayList<>();
  final List<int[]> targets = new ArrayList<>();

  /** By sentence: the number of the pair (source i, target j) at i · length of target + j. */
  final List<int[]> meetings = new ArrayList<>();

  private final LongTable numbers = new LongTable(1 << 22);

  AlignedText(List<SentencePair> pairs, SourceWords reader) {
    for (SentencePair pair : pairs) {
      List<String> source = reader.of(pair.source()).stream().filter(SourceWords::isWord).toList();
      List<String> target = TargetWords.of(pair.target());
      int longer = Math.max(source.size(), target.size());
      int shorter = Math.min(source.size(), target.size());
      if (shorter > 0 && longer <= LONGEST && longer <= 3 * shorter + 3) {
        add(sourceWords.ids(source), targetWords.ids(target));
      }
    }
  }

  private void add(int[] source, int[] target) {
    int[] meeting = new int[source.length * target.length];
    for (int i = 0; i < source.length; i++) {
      for (int j = 0; j < target.length; j++) {
        long key = (long) source[i] << 32 | target[j];
        int number = numbers.get(key);
        if (number < 0) {
          number = numbers.size();
          numbers.put(key, number);
        }
        meeting[i * target.length + j] = number;
      }
    }
    sources.add(source);
    targets.add(target);
    meetings.add(meeting);
  }

  /** How many different pairs of words meet. */
  int pairs() {
    return numbers.size();
  }
}
