package io.selfcare.knowledge.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@link Columns} as they are stored. */
public final class ColumnsJson {
  /** The word for a column that is left out. */
  public static final String IGNORE = "ignore";

  private ColumnsJson() {}

  /** All of it as one object. */
  public static ObjectNode json(Columns columns) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("columns", named(columns));
    json.set("defaults", defaults(columns));
    return json.put("listSeparator", String.valueOf(columns.listSeparator()));
  }

  /** Reads what {@link #json} wrote. */
  public static Columns columns(JsonNode json) {
    return columns(
        json.path("columns"), json.path("defaults"), json.path("listSeparator").asText("|"));
  }

  /** The same from its parts. */
  public static Columns columns(JsonNode named, JsonNode defaults, String listSeparator) {
    Map<String, Optional<LineField>> fields = new LinkedHashMap<>();
    named
        .properties()
        .forEach(entry -> fields.put(entry.getKey(), LineField.of(entry.getValue().asText())));
    LineFields values = new LineFields();
    for (Map.Entry<String, JsonNode> entry : defaults.properties()) {
      LineField field = LineField.of(entry.getKey()).orElseThrow();
      List<String> several = entry.getValue().valueStream().map(JsonNode::asText).toList();
      values.with(field, several);
    }
    return new Columns(fields, listSeparator.charAt(0), values);
  }

  /** Column to field. */
  public static ObjectNode named(Columns columns) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    new TreeMap<>(columns.named())
        .forEach((name, field) -> json.put(name, field.map(LineField::word).orElse(IGNORE)));
    return json;
  }

  /** Field to its values. */
  public static ObjectNode defaults(Columns columns) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    new TreeMap<>(columns.defaults().values())
        .forEach(
            (field, values) -> {
              ArrayNode list = json.putArray(field.word());
              values.forEach(list::add);
            });
    return json;
  }
}
