package io.selfcare.knowledge.sources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.knowledge.lines.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * What a file was taken for.
 *
 * @param encoding null where the format settles it
 * @param separator of cells, null where there are none
 */
public record Detected(
    SourceFormat format, @Nullable TextEncoding encoding, @Nullable Character separator) {
  public static Detected of(SourceFormat format) {
    return new Detected(format, null, null);
  }

  /** As it is kept and shown with the job. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("format", format.word());
    if (encoding != null) {
      json.put("encoding", encoding.word());
    }
    if (separator != null) {
      json.put("separator", String.valueOf(separator));
    }
    return json;
  }

  /** Reads what {@link #json} wrote. */
  public static Detected of(JsonNode json) {
    String separator = json.path("separator").asText("");
    return new Detected(
        SourceFormat.of(json.path("format").asText()),
        json.has("encoding") ? TextEncoding.of(json.path("encoding").asText()) : null,
        separator.isEmpty() ? null : separator.charAt(0));
  }
}
