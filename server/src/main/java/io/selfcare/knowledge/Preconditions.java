package io.selfcare.knowledge;

import io.selfcare.platform.http.EntityTags;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.http.Violation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The preconditions of a PUT that creates or replaces (RFC 9110, 13.1). */
public record Preconditions(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
  public Preconditions {
    if (ifNoneMatch != null && !ifNoneMatch.strip().equals("*")) {
      String detail = "If-None-Match can only be '*' here: create, do not replace.";
      throw new ProblemException(
          ErrorCode.INVALID_PARAMETER,
          detail,
          List.of(new Violation("header/If-None-Match", "invalid", detail)));
    }
  }

  /**
   * Checks them.
   *
   * @param current the version that is there, empty when nothing is
   * @throws ProblemException {@code precondition_required} or {@code precondition_failed}
   */
  public void check(Optional<Long> current) {
    if (current.isEmpty()) {
      if (ifMatch != null) {
        throw failed("There is nothing to replace here; leave If-Match out to create it.");
      }
    } else if (ifNoneMatch != null) {
      throw failed("It exists already: read it and send its ETag as If-Match to replace it.");
    } else {
      EntityTags.require(ifMatch, current.get());
    }
  }

  private static ProblemException failed(String detail) {
    return new ProblemException(ErrorCode.PRECONDITION_FAILED, detail);
  }
}
