package io.selfcare.platform.diff;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * One line of a comparison.
 *
 * @param parts its words, when it replaces another line or is replaced by one; else empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DiffLine(Kind kind, String text, List<DiffPart> parts) {
  /** In which of the two texts it is. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED;

    /** The word that the API uses. */
    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public DiffLine {
    parts = List.copyOf(parts);
  }

  static DiffLine of(Kind kind, String text) {
    return new DiffLine(kind, text, List.of());
  }
}
