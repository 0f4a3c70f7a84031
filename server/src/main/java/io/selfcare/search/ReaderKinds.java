package io.selfcare.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The kinds of readers as words of an index: an article has some, an audience is some. */
public final class ReaderKinds {
  private static final String SEGMENT_PREFIX = name(Visibility.SEGMENT) + ":";

  private ReaderKinds() {}

  /** The kinds of readers that something is open to. */
  public static List<String> of(Access access) {
    if (access.visibility() == Visibility.SEGMENT) {
      return access.segments().stream().sorted().map(segment -> SEGMENT_PREFIX + segment).toList();
    }
    return List.of(name(access.visibility()));
  }

  /** The kinds of readers that somebody is who is not of the staff. */
  public static List<String> of(Audience audience) {
    List<String> kinds = new ArrayList<>();
    kinds.add(name(Visibility.PUBLIC));
    if (audience.authenticated()) {
      kinds.add(name(Visibility.AUTHENTICATED));
    }
    audience.segments().stream().sorted().forEach(segment -> kinds.add(SEGMENT_PREFIX + segment));
    return kinds;
  }

  private static String name(Visibility visibility) {
    return visibility.name().toLowerCase(Locale.ROOT);
  }
}
