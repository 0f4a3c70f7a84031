package io.selfcare.platform.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.selfcare.platform.diff.DiffLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares two texts line by line, and changed lines word by word. Pure, and bounded: texts that
 * have next to nothing in common are shown as one replaced by the other.
 */
public final class TextDiff {
  private static final int AROUND = 2;
  private static final int MOST_LINES = 3_000;

  private final List<String> from;
  private final List<String> to;
  private final List<DiffHunk> hunks = new ArrayList<>();
  private final List<DiffLine> lines = new ArrayList<>();
  private int fromStart;
  private int toStart;
  private int shown;

  private TextDiff(String from, String to) {
    this.from = List.of(from.split("\\R", -1));
    this.to = List.of(to.split("\\R", -1));
  }

  /** Lines of the first text that are replaced by lines of the second. */
  private record Change(int from, List<String> removed, int to, List<String> added) {}

  /** The differences of a field; empty when there are none. */
  public static Optional<FieldDiff> of(String field, String from, String to) {
    return from.equals(to)
        ? Optional.empty()
        : Optional.of(new FieldDiff(field, new TextDiff(from, to).hunks()));
  }

  private List<DiffHunk> hunks() {
    for (Change change : changes()) {
      if (lines.isEmpty() || change.from() - AROUND > shown + AROUND) {
        finish();
        begin(change);
      } else {
        same(shown, change.from());
      }
      lines.addAll(WordDiff.lines(change.removed(), change.added()));
      shown = change.from() + change.removed().size();
    }
    finish();
    return hunks;
  }

  private void begin(Change change) {
    int before = Math.min(AROUND, change.from());
    fromStart = change.from() - before;
    toStart = change.to() - before;
    same(fromStart, change.from());
  }

  private void finish() {
    if (!lines.isEmpty()) {
      same(shown, Math.min(shown + AROUND, from.size()));
      hunks.add(new DiffHunk(fromStart + 1, toStart + 1, lines));
      lines.clear();
    }
  }

  private void same(int first, int end) {
    from.subList(first, end).forEach(line -> lines.add(DiffLine.of(Kind.SAME, line)));
  }

  private List<Change> changes() {
    int head = 0;
    while (head < from.size() && head < to.size() && from.get(head).equals(to.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < from.size() - head
        && tail < to.size() - head
        && from.get(from.size() - 1 - tail).equals(to.get(to.size() - 1 - tail))) {
      tail++;
    }
    List<String> removed = from.subList(head, from.size() - tail);
    List<String> added = to.subList(head, to.size() - tail);
    if (removed.size() + added.size() > MOST_LINES) {
      return List.of(new Change(head, removed, head, added));
    }
    List<Change> changes = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(removed, added).getDeltas()) {
      changes.add(
          new Change(
              head + delta.getSource().getPosition(),
              delta.getSource().getLines(),
              head + delta.getTarget().getPosition(),
              delta.getTarget().getLines()));
    }
    return changes;
  }
}
