package io.selfcare.sdk.errors;

import io.selfcare.sdk.model.Problem;
import java.time.Duration;
import java.util.Optional;

/** Too many requests, also after the retries that were allowed (429). */
public final class RateLimitedException extends ProblemException {
  RateLimitedException(Problem problem, String codeName, Optional<Duration> retryAfter) {
    super(problem, codeName, retryAfter);
  }
}
