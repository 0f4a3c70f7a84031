package io.selfcare.security.durability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One operation of the spec, so that tests are generated and a new operation is never forgotten.
 *
 * @param method in capitals
 * @param headers the names of the header parameters it declares
 * @param contentType the first that a body may have
 */
record SpecOperation(
    String method, String path, String id, String scope, Set<String> headers, String contentType) {
  /** Everything that the bundled spec offers. */
  static List<SpecOperation> all() {
    JsonNode spec = read();
    List<SpecOperation> operations = new ArrayList<>();
    spec.at("/paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            operations.add(
                                of(spec, path.getKey(), method.getKey(), method.getValue()))));
    return operations;
  }

  /** Whether it may change something. */
  boolean mutates() {
    return !method.equals("GET");
  }

  private static SpecOperation of(JsonNode spec, String path, String method, JsonNode operation) {
    Set<String> headers =
        operation
            .path("parameters")
            .valueStream()
            .map(parameter -> resolve(spec, parameter))
            .filter(parameter -> parameter.at("/in").asText().equals("header"))
            .map(parameter -> parameter.at("/name").asText())
            .collect(Collectors.toUnmodifiableSet());
    return new SpecOperation(
        method.toUpperCase(Locale.ROOT),
        path,
        operation.at("/operationId").asText(),
        operation.at("/x-scope").asText(),
        headers,
        operation
            .at("/requestBody/content")
            .propertyStream()
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("application/json"));
  }

  private static JsonNode resolve(JsonNode spec, JsonNode parameter) {
    String reference = parameter.path("$ref").asText();
    return reference.isEmpty() ? parameter : spec.at(reference.substring(1));
  }

  private static JsonNode read() {
    try (InputStream spec = SpecOperation.class.getResourceAsStream("/openapi.yaml")) {
      return new YAMLMapper().readTree(Objects.requireNonNull(spec));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return id;
  }
}
