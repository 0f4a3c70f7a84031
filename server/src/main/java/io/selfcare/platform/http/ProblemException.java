package io.selfcare.platform.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request cannot be carried out; becomes problem+json. The detail is for the caller to read. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final transient List<Violation> violations;
  private final transient Map<String, String> headers;
  private final transient @Nullable CurrentText current;

  public ProblemException(ErrorCode code, String detail) {
    this(code, detail, List.of(), Map.of());
  }

  public ProblemException(ErrorCode code, String detail, List<Violation> violations) {
    this(code, detail, violations, Map.of());
  }

  public ProblemException(
      ErrorCode code, String detail, List<Violation> violations, Map<String, String> headers) {
    this(code, detail, violations, headers, null);
  }

  private ProblemException(
      ErrorCode code,
      String detail,
      List<Violation> violations,
      Map<String, String> headers,
      @Nullable CurrentText current) {
    super(detail);
    this.current = current;
    this.code = code;
    this.violations = List.copyOf(violations);
    this.headers = Map.copyOf(headers);
  }

  /** The body can be read but one value breaks a rule. */
  public static ProblemException invalid(String pointer, String code, String detail) {
    return new ProblemException(
        ErrorCode.VALIDATION_FAILED, detail, List.of(new Violation(pointer, code, detail)));
  }

  /** A query parameter or header cannot be used. */
  public static ProblemException parameter(String name, String detail) {
    return new ProblemException(
        ErrorCode.INVALID_PARAMETER,
        detail,
        List.of(new Violation("query/" + name, "invalid", detail)));
  }

  /** The same words whether the thing never existed or is somebody else's. */
  public static ProblemException notFound(String kind) {
    return new ProblemException(
        ErrorCode.NOT_FOUND, "There is no such " + kind + " in this tenant and mode.");
  }

  public ErrorCode code() {
    return code;
  }

  public List<Violation> violations() {
    return violations;
  }

  public Map<String, String> headers() {
    return headers;
  }

  /** The same, with what is there instead of what the caller had read. */
  public ProblemException with(CurrentText instead) {
    return new ProblemException(code, String.valueOf(getMessage()), violations, headers, instead);
  }

  public @Nullable CurrentText current() {
    return current;
  }
}
