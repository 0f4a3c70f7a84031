package io.selfcare.sdk.errors;

import io.selfcare.sdk.model.Problem;
import java.time.Duration;
import java.util.Optional;

/** The present state does not allow this (409). */
public final class ConflictException extends ProblemException {
  ConflictException(Problem problem, String codeName, Optional<Duration> retryAfter) {
    super(problem, codeName, retryAfter);
  }
}
