package io.selfcare.knowledge.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of steps, and who may take them, as the specification has it. */
final class WorkflowTable {
  private final Map<String, String> to = new HashMap<>();
  private final Set<String> freeOnly = new HashSet<>();
  private final Map<String, String> scopes = new HashMap<>();
  private final JsonNode holders;

  WorkflowTable() {
    try (InputStream spec = WorkflowTable.class.getResourceAsStream("/openapi.yaml")) {
      JsonNode root = new YAMLMapper().readTree(Objects.requireNonNull(spec));
      root.at("/components/schemas/TranslationState/x-transitions").forEach(this::add);
      holders = root.get("x-scopes");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (to.isEmpty()) {
      throw new AssertionError("the specification has no table of steps");
    }
  }

  private void add(JsonNode row) {
    String key = row.get("operation").asText() + " " + row.get("from").asText();
    to.put(key, row.get("to").asText());
    scopes.put(row.get("operation").asText(), row.get("scope").asText());
    if (row.path("unlessReviewRequired").asBoolean()) {
      freeOnly.add(key);
    }
  }

  /** Where a step leads; null when there is no such step. */
  @Nullable String to(String operation, String from) {
    return to.get(operation + " " + from);
  }

  /** Whether a review that is required forbids a step. */
  boolean needsApproval(String operation, String from) {
    return freeOnly.contains(operation + " " + from);
  }

  boolean mayTake(String role, String operation) {
    String scope = Objects.requireNonNull(scopes.get(operation));
    for (JsonNode holder : holders.get(scope)) {
      if (holder.asText().equals(role)) {
        return true;
      }
    }
    return false;
  }

  /** How many steps it has. */
  int size() {
    return to.size();
  }
}
