package io.selfcare.sdk.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.sdk.errors.ProblemException;
import io.selfcare.sdk.errors.UnreadableResponseException;
import io.selfcare.sdk.model.ErrorCode;
import io.selfcare.sdk.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Reads the bodies of responses. */
final class Bodies {
  private Bodies() {}

  /** The body; null for {@link Void} only, hence for nobody who looks. */
  @SuppressWarnings("NullAway")
  static <T> T read(HttpResponse<InputStream> response, Class<T> type) throws IOException {
    if (type == InputStream.class) {
      return type.cast(response.body());
    }
    try (InputStream body = response.body()) {
      if (type == Void.class) {
        body.readAllBytes();
        return null;
      }
      if (type == String.class) {
        return type.cast(new String(body.readAllBytes(), StandardCharsets.UTF_8));
      }
      return Json.MAPPER.readValue(body, type);
    } catch (JsonProcessingException e) {
      throw new UnreadableResponseException(
          "The response is no " + type.getSimpleName() + " in JSON", e);
    }
  }

  /**
   * The exception for a response that is no success; also when a proxy on the way answered with
   * something else than a problem.
   */
  static ProblemException problem(HttpResponse<InputStream> response, Optional<Duration> retryAfter)
      throws IOException {
    Problem unknown =
        new Problem()
            .type("about:blank")
            .title("HTTP status " + response.statusCode())
            .code(ErrorCode.UNKNOWN)
            .status(response.statusCode())
            .requestId(response.headers().firstValue("X-Request-Id").orElse(""));
    try (InputStream body = response.body()) {
      JsonNode json = Json.MAPPER.readTree(body);
      if (json.isObject() && json.path("code").isTextual()) {
        Problem problem = Json.MAPPER.readerForUpdating(unknown).readValue(json);
        return ProblemException.of(
            problem.status(response.statusCode()), json.get("code").textValue(), retryAfter);
      }
    } catch (JsonProcessingException e) {
      // What is in hand already says all that is known.
    }
    return ProblemException.of(unknown, "", retryAfter);
  }
}
