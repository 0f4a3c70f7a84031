package io.selfcare.sdk.errors;

import io.selfcare.sdk.model.Problem;
import java.time.Duration;
import java.util.Optional;

/** The service, or a part of it, is down for now (502, 503, 504). */
public final class ServiceUnavailableException extends ProblemException {
  ServiceUnavailableException(Problem problem, String codeName, Optional<Duration> retryAfter) {
    super(problem, codeName, retryAfter);
  }
}
