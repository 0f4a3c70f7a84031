package io.selfcare.knowledge;

import io.selfcare.api.model.DiffKind;
import io.selfcare.platform.diff.DiffHunk;
import io.selfcare.platform.diff.DiffLine;
import io.selfcare.platform.diff.DiffPart;
import io.selfcare.platform.diff.FieldDiff;

/** Comparisons of texts as the API shows them. */
final class DiffMapper {
  private DiffMapper() {}

  static io.selfcare.api.model.FieldDiff field(FieldDiff field) {
    return new io.selfcare.api.model.FieldDiff()
        .field(field.field())
        .hunks(field.hunks().stream().map(DiffMapper::hunk).toList());
  }

  private static io.selfcare.api.model.DiffHunk hunk(DiffHunk hunk) {
    return new io.selfcare.api.model.DiffHunk()
        .fromLine(hunk.fromLine())
        .toLine(hunk.toLine())
        .lines(hunk.lines().stream().map(DiffMapper::line).toList());
  }

  private static io.selfcare.api.model.DiffLine line(DiffLine line) {
    return new io.selfcare.api.model.DiffLine()
        .kind(DiffKind.valueOf(line.kind().name()))
        .text(line.text())
        .parts(
            line.parts().isEmpty() ? null : line.parts().stream().map(DiffMapper::part).toList());
  }

  private static io.selfcare.api.model.DiffPart part(DiffPart part) {
    return new io.selfcare.api.model.DiffPart().text(part.text()).changed(part.changed());
  }
}
