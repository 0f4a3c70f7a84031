package io.selfcare.security.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the spec.
 *
 * @param scope the scope it asks for; {@code public} when it asks for none
 * @param parameters with every reference resolved
 * @param bodies the request's media types, in the order of the spec
 */
public record SpecOperation(
    String id,
    String method,
    String path,
    String scope,
    List<JsonNode> parameters,
    Map<String, JsonNode> bodies) {

  /** Operations are told apart by their names in reports of tests. */
  @Override
  public String toString() {
    return id;
  }

  public boolean isPublic() {
    return scope.equals("public");
  }

  /** Whether it changes something. */
  public boolean mutates() {
    return !method.equals("GET");
  }

  /** The names in braces in its path. */
  public List<String> pathNames() {
    return parameters("path").stream().map(p -> p.get("name").asText()).toList();
  }

  public boolean knowsHeader(String name) {
    return parameters("header").stream().anyMatch(p -> p.get("name").asText().equals(name));
  }

  /** The names of its query parameters. */
  public List<String> queryNames() {
    return parameters("query").stream().map(p -> p.get("name").asText()).toList();
  }

  /** The media type of its body that is JSON, with schema and examples. */
  public @Nullable JsonNode json() {
    return bodies.get("application/json");
  }

  List<JsonNode> parameters(String in) {
    return parameters.stream().filter(p -> p.get("in").asText().equals(in)).toList();
  }
}
