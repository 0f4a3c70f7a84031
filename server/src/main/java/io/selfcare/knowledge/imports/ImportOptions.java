package io.selfcare.knowledge.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.knowledge.lines.Columns;
import io.selfcare.knowledge.lines.ColumnsJson;
import io.selfcare.knowledge.sources.Detected;
import org.jspecify.annotations.Nullable;

/**
 * How an import is to be done.
 *
 * @param detected what the file is
 * @param columns what its columns mean
 * @param source where its articles come from
 * @param deletion what to do with what is missing
 * @param publish whether what is stored goes live
 * @param mayPublish whether whoever asked may change what is live
 */
public record ImportOptions(
    Detected detected,
    Columns columns,
    String source,
    Deletion deletion,
    boolean publish,
    boolean mayPublish) {
  /**
   * Whether what a source has brought earlier and does not name any more is put away.
   *
   * @param confirmed how many articles that may be, null when nobody has counted them
   */
  public record Deletion(boolean missing, @Nullable Integer confirmed) {}

  JsonNode toJson() {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("source", source)
            .put("deleteMissing", deletion.missing())
            .put("publish", publish)
            .put("mayPublish", mayPublish);
    if (deletion.confirmed() != null) {
      json.put("confirmDelete", deletion.confirmed());
    }
    json.set("detected", detected.json());
    json.set("mapping", ColumnsJson.json(columns));
    return json;
  }

  static ImportOptions of(JsonNode json) {
    return new ImportOptions(
        Detected.of(json.path("detected")),
        ColumnsJson.columns(json.path("mapping")),
        json.path("source").asText(),
        new Deletion(
            json.path("deleteMissing").asBoolean(),
            json.has("confirmDelete") ? json.path("confirmDelete").asInt() : null),
        json.path("publish").asBoolean(),
        json.path("mayPublish").asBoolean());
  }
}
