package io.selfcare.platform.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import io.selfcare.platform.diff.DiffLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Compares lines that replace each other word by word. Pure. */
final class WordDiff {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)");
  private static final int MOST_WORDS = 400;

  private WordDiff() {}

  /** The removed lines, then the added; the n-th of one is held against the n-th of the other. */
  static List<DiffLine> lines(List<String> removed, List<String> added) {
    List<DiffLine> before = new ArrayList<>();
    List<DiffLine> after = new ArrayList<>();
    int pairs = Math.min(removed.size(), added.size());
    for (int i = 0; i < pairs; i++) {
      pair(removed.get(i), added.get(i), before, after);
    }
    removed.stream().skip(pairs).forEach(line -> before.add(DiffLine.of(Kind.REMOVED, line)));
    added.stream().skip(pairs).forEach(line -> after.add(DiffLine.of(Kind.ADDED, line)));
    before.addAll(after);
    return before;
  }

  private static void pair(
      String removed, String added, List<DiffLine> before, List<DiffLine> after) {
    List<String> from = List.of(BETWEEN_WORDS.split(removed));
    List<String> to = List.of(BETWEEN_WORDS.split(added));
    if (from.size() + to.size() > MOST_WORDS) {
      before.add(DiffLine.of(Kind.REMOVED, removed));
      after.add(DiffLine.of(Kind.ADDED, added));
      return;
    }
    List<AbstractDelta<String>> deltas = DiffUtils.diff(from, to).getDeltas();
    before.add(new DiffLine(Kind.REMOVED, removed, parts(from, deltas, AbstractDelta::getSource)));
    after.add(new DiffLine(Kind.ADDED, added, parts(to, deltas, AbstractDelta::getTarget)));
  }

  private static List<DiffPart> parts(
      List<String> words,
      List<AbstractDelta<String>> deltas,
      Function<AbstractDelta<String>, Chunk<String>> side) {
    List<DiffPart> parts = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : deltas) {
      Chunk<String> chunk = side.apply(delta);
      add(parts, words.subList(at, chunk.getPosition()), false);
      add(parts, chunk.getLines(), true);
      at = chunk.getPosition() + chunk.getLines().size();
    }
    add(parts, words.subList(at, words.size()), false);
    return parts;
  }

  private static void add(List<DiffPart> parts, List<String> words, boolean changed) {
    if (!words.isEmpty()) {
      parts.add(new DiffPart(String.join("", words), changed));
    }
  }
}
