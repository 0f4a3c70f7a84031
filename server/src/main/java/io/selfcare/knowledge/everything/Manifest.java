package io.selfcare.knowledge.everything;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a zip of everything says it holds.
 *
 * @param rows how many rows each file has
 */
record Manifest(Map<String, Integer> rows) {
  static final String FILE = "manifest.json";
  private static final String FORMAT = "selfcare-content";
  private static final int VERSION = 1;

  ObjectNode json() {
    ObjectNode json =
        JsonNodeFactory.instance.objectNode().put("format", FORMAT).put("version", VERSION);
    ObjectNode files = json.putObject("files");
    rows.forEach(files::put);
    return json;
  }

  /**
   * Reads what {@link #json} wrote.
   *
   * @throws ProblemException when it is another format
   */
  static Manifest of(JsonNode json) {
    if (!json.path("format").asText().equals(FORMAT) || json.path("version").asInt() != VERSION) {
      throw new ProblemException(
          ErrorCode.VALIDATION_FAILED,
          "The zip is no export of everything in version %d.".formatted(VERSION));
    }
    Map<String, Integer> rows = new LinkedHashMap<>();
    json.path("files")
        .properties()
        .forEach(file -> rows.put(file.getKey(), file.getValue().asInt()));
    return new Manifest(rows);
  }
}
