package io.selfcare.security.isolation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How far something is meant to be seen, from widest to narrowest; drafts are seen by nobody. */
enum Level {
  PUBLIC,
  AUTHENTICATED,
  SEGMENT,
  INTERNAL,
  UNPUBLISHED;

  /** What is meant for readers of this level or a wider one. */
  List<Level> sees() {
    return Arrays.stream(values()).filter(level -> level.compareTo(this) <= 0).toList();
  }

  /** Who finds an article of this level. */
  Map<String, Object> facts() {
    String visibility = this == UNPUBLISHED ? "public" : name().toLowerCase(Locale.ROOT);
    return this == SEGMENT
        ? Map.of("visibility", visibility, "segments", List.of("gold"))
        : Map.of("visibility", visibility);
  }

  /** A text that only readers of this level see of an article. */
  String block(String text) {
    return switch (this) {
      case PUBLIC -> text + "\n";
      case AUTHENTICATED -> "::: authenticated\n" + text + "\n:::\n";
      case SEGMENT -> "::: segment gold\n" + text + "\n:::\n";
      case INTERNAL -> "::: authenticated\n::: internal\n" + text + "\n:::\n:::\n";
      case UNPUBLISHED -> "";
    };
  }
}
