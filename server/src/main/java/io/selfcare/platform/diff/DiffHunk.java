package io.selfcare.platform.diff;

import java.util.List;

/**
 * Lines that belong together, with the lines around them.
 *
 * @param fromLine where it begins in the first text, from 1
 * @param toLine where it begins in the second text, from 1
 */
public record DiffHunk(int fromLine, int toLine, List<DiffLine> lines) {
  public DiffHunk {
    lines = List.copyOf(lines);
  }
}
