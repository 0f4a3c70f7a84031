package io.selfcare.sdk.errors;

import io.selfcare.sdk.model.Problem;
import java.time.Duration;
import java.util.Optional;

/** No valid key, or an end-user token that does not hold (401). */
public final class UnauthenticatedException extends ProblemException {
  UnauthenticatedException(Problem problem, String codeName, Optional<Duration> retryAfter) {
    super(problem, codeName, retryAfter);
  }
}
