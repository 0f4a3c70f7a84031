package io.selfcare.knowledge.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.selfcare.knowledge.lines.LineFormat;

/**
 * How an import is to be done.
 *
 * @param publish whether what is stored goes live
 * @param mayPublish whether whoever asked may change what is live
 */
public record ImportOptions(LineFormat format, boolean publish, boolean mayPublish) {
  JsonNode toJson() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("format", format.word())
        .put("publish", publish)
        .put("mayPublish", mayPublish);
  }

  static ImportOptions of(JsonNode json) {
    return new ImportOptions(
        LineFormat.of(json.path("format").asText()),
        json.path("publish").asBoolean(),
        json.path("mayPublish").asBoolean());
  }
}
