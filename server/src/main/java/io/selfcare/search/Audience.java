package io.selfcare.search;

import java.util.Collections;
import java.util.Set;

/**
 * Who asks. Decides what can be found; there is no search without one. Staff ({@code internal}) see
 * everything; segments are facts about somebody who is signed in.
 */
public record Audience(boolean authenticated, Set<String> segments, boolean internal) {
  public Audience {
    segments = Set.copyOf(segments);
    if (!authenticated && !segments.isEmpty()) {
      throw new IllegalArgumentException("Only somebody who is signed in belongs to segments");
    }
  }

  /** Somebody we know nothing about. */
  public static Audience anonymous() {
    return new Audience(false, Set.of(), false);
  }

  /** A customer who is signed in. */
  public static Audience customer(Set<String> segments) {
    return new Audience(true, segments, false);
  }

  /** The tenant's own staff. */
  public static Audience staff() {
    return new Audience(true, Set.of(), true);
  }

  /** The rule itself; an engine's filter must agree with it for every article. */
  public boolean maySee(Access access) {
    return internal
        || switch (access.visibility()) {
          case PUBLIC -> true;
          case AUTHENTICATED -> authenticated;
          case SEGMENT -> !Collections.disjoint(segments, access.segments());
          case INTERNAL -> false;
        };
  }
}
