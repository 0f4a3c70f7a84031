package io.selfcare.sdk.errors;

import io.selfcare.sdk.model.Problem;
import java.time.Duration;
import java.util.Optional;

/** The key is valid and may not do this (403). */
public final class ForbiddenException extends ProblemException {
  ForbiddenException(Problem problem, String codeName, Optional<Duration> retryAfter) {
    super(problem, codeName, retryAfter);
  }
}
