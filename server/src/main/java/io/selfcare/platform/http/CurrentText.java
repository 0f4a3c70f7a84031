package io.selfcare.platform.http;

import io.selfcare.platform.diff.DiffHunk;
import io.selfcare.platform.diff.DiffLine;
import io.selfcare.platform.diff.FieldDiff;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is there instead of the text that a writer had read, and how it differs from what was sent:
 * part of a 412, so that no edit is lost.
 *
 * @param changes what turns the text that is there into the text that was sent
 * @param truncated there are more changes than fit in here
 */
public record CurrentText(
    String etag,
    OffsetDateTime updatedAt,
    @Nullable String updatedBy,
    List<FieldDiff> changes,
    boolean truncated) {
  private static final int MOST_LINES = 60;
  private static final int LONGEST_LINE = 2_000;

  public CurrentText {
    changes = List.copyOf(changes);
  }

  /** The same, short enough for an error. */
  public static CurrentText of(
      long version, Instant updatedAt, @Nullable String updatedBy, List<FieldDiff> changes) {
    List<FieldDiff> shown = new ArrayList<>();
    int room = MOST_LINES;
    for (FieldDiff field : changes) {
      List<DiffHunk> hunks = new ArrayList<>();
      for (DiffHunk hunk : field.hunks()) {
        if (hunk.lines().size() > room || hunk.lines().stream().anyMatch(CurrentText::isLong)) {
          break;
        }
        room -= hunk.lines().size();
        hunks.add(hunk);
      }
      shown.add(new FieldDiff(field.field(), hunks));
    }
    return new CurrentText(
        EntityTags.of(version),
        updatedAt.atOffset(ZoneOffset.UTC),
        updatedBy,
        shown,
        !shown.equals(changes));
  }

  private static boolean isLong(DiffLine line) {
    return line.text().length() > LONGEST_LINE;
  }
}
