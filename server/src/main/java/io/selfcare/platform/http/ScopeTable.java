package io.selfcare.platform.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

/** Which callers hold which scope: the table {@code x-scopes} of the spec, deny by default. */
public final class ScopeTable {
  private final Map<String, Set<String>> holders;

  ScopeTable(Map<String, Set<String>> holders) {
    this.holders = Map.copyOf(holders);
  }

  /** Reads the table from the bundled spec. */
  public static ScopeTable load(InputStream spec) throws IOException {
    YAMLMapper mapper = new YAMLMapper();
    JsonNode table = mapper.readTree(spec).required("x-scopes");
    return new ScopeTable(mapper.convertValue(table, new TypeReference<>() {}));
  }

  boolean allows(Caller caller, String scope) {
    return holders.getOrDefault(scope, Set.of()).contains(caller.holder());
  }
}
