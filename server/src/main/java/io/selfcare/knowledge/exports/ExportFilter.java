package io.selfcare.knowledge.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.platform.ids.CategoryId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which texts an export holds.
 *
 * @param locales empty for all
 * @param states empty for all but archived ones
 * @param categories with all below them, null for all articles
 */
public record ExportFilter(
    List<String> locales, List<String> states, @Nullable List<CategoryId> categories) {
  public ExportFilter {
    locales = List.copyOf(locales);
    states = List.copyOf(states);
    categories = categories == null ? null : List.copyOf(categories);
  }

  /** Everything but the archive. */
  static ExportFilter none() {
    return new ExportFilter(List.of(), List.of(), null);
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    locales.forEach(json.putArray("locales")::add);
    states.forEach(json.putArray("states")::add);
    if (categories != null) {
      categories.forEach(category -> json.withArray("categories").add(category.text()));
    }
    return json;
  }

  static ExportFilter of(JsonNode json) {
    return new ExportFilter(
        texts(json.path("locales")),
        texts(json.path("states")),
        json.has("categories")
            ? texts(json.path("categories")).stream().map(CategoryId::parse).toList()
            : null);
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }
}
