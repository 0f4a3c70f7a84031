package io.selfcare.knowledge.everything;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The names of fields: as the API writes them in the file, as columns in the database. */
final class ContentNames {
  private static final Pattern GAP = Pattern.compile("_([a-z0-9])");
  private static final Pattern HUMP = Pattern.compile("([A-Z])");

  private ContentNames() {}

  static ObjectNode written(JsonNode row) {
    ObjectNode written = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : row.properties()) {
      String name =
          GAP.matcher(field.getKey()).replaceAll(gap -> gap.group(1).toUpperCase(Locale.ROOT));
      written.set(name, field.getValue());
    }
    return written;
  }

  static ObjectNode columns(JsonNode row) {
    ObjectNode columns = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : row.properties()) {
      String name =
          HUMP.matcher(field.getKey())
              .replaceAll(hump -> "_" + hump.group(1).toLowerCase(Locale.ROOT));
      columns.set(name, field.getValue());
    }
    return columns;
  }
}
