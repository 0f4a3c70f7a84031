package io.selfcare.platform.http;

import org.jspecify.annotations.Nullable;

/** Strong entity tags made of a version number, and the preconditions on them (RFC 9110, 13.1). */
public final class EntityTags {
  private EntityTags() {}

  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Checks that the caller has seen the version that is about to change.
   *
   * @param ifMatch the header as it came
   * @throws ProblemException {@code precondition_required} or {@code precondition_failed}
   */
  public static void require(@Nullable String ifMatch, long version) {
    if (ifMatch == null) {
      throw new ProblemException(
          ErrorCode.PRECONDITION_REQUIRED,
          "Read the resource first and send its ETag as If-Match, so that nobody's change is lost.");
    }
    check(ifMatch, version);
  }

  /** The same, for changes where the precondition is optional. */
  public static void check(@Nullable String ifMatch, long version) {
    if (ifMatch == null || ifMatch.strip().equals("*")) {
      return;
    }
    for (String tag : ifMatch.split(",")) {
      if (tag.strip().equals(of(version))) {
        return;
      }
    }
    throw new ProblemException(
        ErrorCode.PRECONDITION_FAILED,
        "The resource is now at ETag "
            + of(version)
            + ", you sent "
            + ifMatch
            + ": somebody changed it. Read it again, put your change on top and repeat.");
  }
}
