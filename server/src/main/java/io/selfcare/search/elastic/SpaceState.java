package io.selfcare.search.elastic;

import org.jspecify.annotations.Nullable;

/**
 * The document that says that a space's index is there and how its texts were read. Written with
 * every change, so its sequence number names the state of the index.
 */
record SpaceState(String space, String kind, String analysis) {
  /**
   * Raise it whenever terms, impacts or the way passages are cut change: an index that was written
   * otherwise is then built again.
   */
  private static final String ANALYSIS = "1";

  static SpaceState of(String space) {
    return new SpaceState(space, Fields.KIND_STATE, ANALYSIS);
  }

  static String id(String space) {
    return "state." + space;
  }

  /** Whether what this version of the software writes and asks fits what is there. */
  static boolean isReadable(@Nullable String analysis) {
    return ANALYSIS.equals(analysis);
  }
}
