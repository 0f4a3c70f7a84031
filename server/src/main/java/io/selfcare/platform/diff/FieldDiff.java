package io.selfcare.platform.diff;

import java.util.List;

/** The differences of one field of something. */
public record FieldDiff(String field, List<DiffHunk> hunks) {
  public FieldDiff {
    hunks = List.copyOf(hunks);
  }
}
