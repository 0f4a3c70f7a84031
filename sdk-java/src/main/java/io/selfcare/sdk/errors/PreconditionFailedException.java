package io.selfcare.sdk.errors;

import io.selfcare.sdk.model.Problem;
import java.time.Duration;
import java.util.Optional;

/** {@code ifMatch} is missing (428) or stale (412): read again, merge, send again. */
public final class PreconditionFailedException extends ProblemException {
  PreconditionFailedException(Problem problem, String codeName, Optional<Duration> retryAfter) {
    super(problem, codeName, retryAfter);
  }
}
