package io.selfcare.sdk.errors;

import io.selfcare.sdk.model.Problem;
import java.time.Duration;
import java.util.Optional;

/** The request is malformed (400) or breaks a rule (422); {@link #errors} tells which. */
public final class ValidationException extends ProblemException {
  ValidationException(Problem problem, String codeName, Optional<Duration> retryAfter) {
    super(problem, codeName, retryAfter);
  }
}
