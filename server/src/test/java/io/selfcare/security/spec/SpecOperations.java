package io.selfcare.security.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The operations of the bundled spec and the table of who may call them. */
public final class SpecOperations {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final JsonNode root;
  private final List<SpecOperation> all = new ArrayList<>();

  private SpecOperations(JsonNode root) {
    this.root = root;
    root.get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(entry -> METHODS.contains(entry.getKey()))
                    .forEach(
                        entry ->
                            all.add(
                                operation(
                                    path.getKey(),
                                    path.getValue(),
                                    entry.getKey(),
                                    entry.getValue()))));
  }

  /** Reads the spec that the server was built from. */
  public static SpecOperations load() {
    try (InputStream spec = SpecOperations.class.getResourceAsStream("/openapi.yaml")) {
      return new SpecOperations(new YAMLMapper().readTree(Objects.requireNonNull(spec)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SpecOperation operation(String path, JsonNode item, String method, JsonNode node) {
    List<JsonNode> parameters = new ArrayList<>();
    Stream.of(item, node)
        .forEach(level -> level.path("parameters").forEach(p -> parameters.add(resolve(p))));
    Map<String, JsonNode> bodies = new LinkedHashMap<>();
    resolve(node.path("requestBody"))
        .path("content")
        .properties()
        .forEach(entry -> bodies.put(entry.getKey(), entry.getValue()));
    return new SpecOperation(
        node.get("operationId").asText(),
        method.toUpperCase(Locale.ROOT),
        path,
        node.path("x-scope").asText(),
        List.copyOf(parameters),
        bodies);
  }

  public List<SpecOperation> all() {
    return List.copyOf(all);
  }

  public SpecOperation get(String id) {
    return all.stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the spec has no operation " + id));
  }

  /** The callers that hold a scope. */
  public Set<String> holders(String scope) {
    Set<String> holders = new TreeSet<>();
    root.get("x-scopes").path(scope).forEach(holder -> holders.add(holder.asText()));
    return holders;
  }

  /** Every caller that the table of scopes knows. */
  public Set<String> callers() {
    Set<String> callers = new TreeSet<>();
    root.get("x-scopes").forEach(holders -> holders.forEach(h -> callers.add(h.asText())));
    return callers;
  }

  /** The node itself, or what its {@code $ref} points to. */
  public JsonNode resolve(JsonNode node) {
    JsonNode at = node;
    while (at.has("$ref")) {
      at = root.at(at.get("$ref").asText().substring(1));
    }
    return at;
  }
}
