package io.selfcare.search.embedding.translation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The known phrases of the source language, one to a few words each, with their translations. */
final class PhraseTable {
  /** In words. */
  static final int LONGEST = 4;

  private static final float STEP = 1 / 16f;

  private final Map<String, List<Option>> phrases;
  private final String[] singleWords;

  /** A table of phrases, their words joined by spaces; the best translation comes first. */
  PhraseTable(Map<String, List<Option>> phrases) {
    this.phrases = Map.copyOf(phrases);
    this.singleWords =
        phrases.keySet().stream().filter(p -> p.indexOf(' ') < 0).sorted().toArray(String[]::new);
  }

  /** The translations of a phrase; none when it is not known. */
  List<Option> of(String phrase) {
    return phrases.getOrDefault(phrase, List.of());
  }

  /** The known single words, sorted. */
  String[] singleWords() {
    return singleWords;
  }

  void write(DataOutput out) throws IOException {
    TreeMap<String, List<Option>> sorted = new TreeMap<>(phrases);
    Varint.write(out, sorted.size());
    String before = "";
    for (Map.Entry<String, List<Option>> entry : sorted.entrySet()) {
      int shared = shared(before, entry.getKey());
      Varint.write(out, shared);
      out.writeUTF(entry.getKey().substring(shared));
      Varint.write(out, entry.getValue().size());
      for (Option option : entry.getValue()) {
        Varint.write(out, option.words().length);
        for (int word : option.words()) {
          Varint.write(out, word);
        }
        Varint.write(out, Math.round(-option.score() / STEP));
      }
      before = entry.getKey();
    }
  }

  static PhraseTable read(DataInput in) throws IOException {
    TreeMap<String, List<Option>> phrases = new TreeMap<>();
    int size = (int) Varint.read(in);
    String phrase = "";
    for (int i = 0; i < size; i++) {
      phrase = phrase.substring(0, (int) Varint.read(in)) + in.readUTF();
      List<Option> options = new ArrayList<>();
      for (long left = Varint.read(in); left > 0; left--) {
        int[] words = new int[(int) Varint.read(in)];
        for (int w = 0; w < words.length; w++) {
          words[w] = (int) Varint.read(in);
        }
        options.add(new Option(words, -Varint.read(in) * STEP));
      }
      phrases.put(phrase, List.copyOf(options));
    }
    return new PhraseTable(phrases);
  }

  private static int shared(String a, String b) {
    int end = Arrays.mismatch(a.toCharArray(), b.toCharArray());
    return end < 0 ? a.length() : end;
  }
}
