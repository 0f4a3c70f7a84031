package io.selfcare.sdk.errors;

import io.selfcare.sdk.model.ErrorCode;
import io.selfcare.sdk.model.Problem;
import io.selfcare.sdk.model.ProblemViolation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The API refused, and said why (RFC 9457). The subclasses are there for what programs usually tell
 * apart.
 */
public class ProblemException extends SelfcareException {
  private final transient Problem problem;
  private final String codeName;
  private final transient Optional<Duration> retryAfter;

  ProblemException(Problem problem, String codeName, Optional<Duration> retryAfter) {
    super(message(problem, codeName), null);
    this.problem = problem;
    this.codeName = codeName;
    this.retryAfter = retryAfter;
  }

  /** The exception that fits the status. */
  public static ProblemException of(
      Problem problem, String codeName, Optional<Duration> retryAfter) {
    return switch (problem.getStatus()) {
      case 400, 422 -> new ValidationException(problem, codeName, retryAfter);
      case 401 -> new UnauthenticatedException(problem, codeName, retryAfter);
      case 403 -> new ForbiddenException(problem, codeName, retryAfter);
      case 404 -> new NotFoundException(problem, codeName, retryAfter);
      case 409 -> new ConflictException(problem, codeName, retryAfter);
      case 412, 428 -> new PreconditionFailedException(problem, codeName, retryAfter);
      case 429 -> new RateLimitedException(problem, codeName, retryAfter);
      case 502, 503, 504 -> new ServiceUnavailableException(problem, codeName, retryAfter);
      default -> new ProblemException(problem, codeName, retryAfter);
    };
  }

  /** HTTP status. */
  public int status() {
    return problem.getStatus();
  }

  /**
   * What went wrong; {@code UNKNOWN} when the code is newer than this SDK, see {@link #codeName}.
   */
  public ErrorCode code() {
    return problem.getCode();
  }

  /** The code as the API wrote it; empty when something on the way answered in its place. */
  public String codeName() {
    return codeName;
  }

  /** A sentence about this occurrence. */
  public Optional<String> detail() {
    return Optional.ofNullable(problem.getDetail());
  }

  /** Every single violation, with a pointer to its place. */
  public List<ProblemViolation> errors() {
    List<ProblemViolation> errors = problem.getErrors();
    return errors == null ? List.of() : List.copyOf(errors);
  }

  /** Quote it when you ask for support. */
  public String requestId() {
    return problem.getRequestId();
  }

  /** How long the API asks to wait. */
  public Optional<Duration> retryAfter() {
    return retryAfter;
  }

  /** The problem as a whole. */
  public Problem problem() {
    return problem;
  }

  private static String message(Problem problem, String codeName) {
    String sentence = problem.getDetail() == null ? problem.getTitle() : problem.getDetail();
    return problem.getStatus()
        + " "
        + codeName
        + ": "
        + sentence
        + " (request "
        + problem.getRequestId()
        + ")";
  }
}
