package io.selfcare.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one shape of every error (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    @Nullable String detail,
    @Nullable String instance,
    String code,
    String requestId,
    List<Violation> errors,
    @Nullable CurrentText current) {
  public static final String MEDIA_TYPE = "application/problem+json";

  static Problem of(
      ErrorCode code,
      @Nullable String detail,
      @Nullable String instance,
      String requestId,
      List<Violation> errors) {
    return of(code, detail, instance, requestId, errors, null);
  }

  static Problem of(
      ErrorCode code,
      @Nullable String detail,
      @Nullable String instance,
      String requestId,
      List<Violation> errors,
      @Nullable CurrentText current) {
    return new Problem(
        "/problems/" + code.word(),
        code.title(),
        code.status(),
        detail,
        instance,
        code.word(),
        requestId,
        errors,
        current);
  }
}
