package io.selfcare.search;

import java.util.Set;

/**
 * Who may see an article. Segments are named when, and only when, the visibility is {@link
 * Visibility#SEGMENT}.
 */
public record Access(Visibility visibility, Set<String> segments) {
  public Access {
    segments = Set.copyOf(segments);
    if ((visibility == Visibility.SEGMENT) == segments.isEmpty()) {
      throw new IllegalArgumentException(
          "Segments belong to the visibility SEGMENT, and it needs at least one");
    }
  }

  /** Seen by everybody. */
  public static Access everybody() {
    return new Access(Visibility.PUBLIC, Set.of());
  }
}
