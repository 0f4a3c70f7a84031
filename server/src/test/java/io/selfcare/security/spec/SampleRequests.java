package io.selfcare.security.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sends an operation of the spec with the values of its examples where nothing else is said. */
public final class SampleRequests {
  private final SpecOperations spec;
  private final SampleBodies bodies;

  public SampleRequests(SpecOperations spec) {
    this.spec = spec;
    this.bodies = new SampleBodies(spec);
  }

  /** Sends an operation with the body of its example. */
  public Reply send(Http http, SpecOperation operation, UnaryOperator<String> pathValues) {
    return send(http, operation, pathValues, null);
  }

  /**
   * Sends an operation.
   *
   * @param pathValues the value of each path parameter by its name
   * @param body sent instead of the example; null for the example
   */
  public Reply send(
      Http http,
      SpecOperation operation,
      UnaryOperator<String> pathValues,
      @Nullable JsonNode body) {
    return send(http, operation, path(operation, pathValues), body);
  }

  /** Sends an operation to a path that is already filled in. */
  public Reply send(Http http, SpecOperation operation, String path, @Nullable JsonNode body) {
    Http ready = operation.knowsHeader("If-Match") ? http.with("If-Match", "\"1\"") : http;
    return sendAs(ready, operation, path, body);
  }

  /** Sends an operation with exactly these headers and, where it has a body, its content type. */
  public Reply sendAs(Http http, SpecOperation operation, String path, @Nullable JsonNode body) {
    if (operation.bodies().isEmpty()) {
      return http.send(operation.method(), path, null);
    }
    Map.Entry<String, JsonNode> media = operation.bodies().entrySet().iterator().next();
    JsonNode value = body == null ? bodies.example(media.getValue()) : body;
    return http.with("Content-Type", media.getKey())
        .send(operation.method(), path, publisher(value));
  }

  private static BodyPublisher publisher(JsonNode value) {
    return BodyPublishers.ofString(value.isTextual() ? value.asText() : value.toString());
  }

  /** The path with its parameters, and with the query parameters that cannot be left out. */
  public String path(SpecOperation operation, UnaryOperator<String> pathValues) {
    String path = operation.path();
    for (String name : operation.pathNames()) {
      path = path.replace("{" + name + "}", encode(pathValues.apply(name)));
    }
    String query =
        operation.parameters("query").stream()
            .filter(parameter -> parameter.path("required").asBoolean())
            .map(parameter -> parameter.get("name").asText() + "=" + encode(value(parameter)))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private String value(JsonNode parameter) {
    JsonNode schema = spec.resolve(parameter.path("schema"));
    JsonNode example =
        parameter.has("example") ? parameter.get("example") : schema.path("enum").path(0);
    if (example.isMissingNode()) {
      throw new AssertionError("give this required parameter an example: " + parameter);
    }
    return example.asText();
  }

  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
