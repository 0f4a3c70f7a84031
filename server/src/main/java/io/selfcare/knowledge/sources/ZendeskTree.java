package io.selfcare.knowledge.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The categories and sections of a Zendesk Guide, by id. */
final class ZendeskTree {
  private static final int DEEPEST = 20;

  private final Map<String, Node> sections = new HashMap<>();
  private final Map<String, String> categories = new HashMap<>();

  private record Node(String name, @Nullable String parentSection, String category) {}

  void add(String array, JsonNode element) {
    String id = element.path("id").asText();
    String name = element.path("name").asText("").strip().replace(" > ", " – ");
    switch (array) {
      case "categories", "category" -> categories.put(id, name);
      case "sections", "section" ->
          sections.put(
              id,
              new Node(
                  name,
                  element.path("parent_section_id").asText(null),
                  element.path("category_id").asText()));
      default -> {}
    }
  }

  /** The path of a section; null when the export does not hold it. */
  @Nullable String path(String sectionId) {
    Deque<String> names = new ArrayDeque<>();
    Node node = sections.get(sectionId);
    String category = node == null ? "" : node.category();
    while (node != null && names.size() < DEEPEST) {
      names.addFirst(node.name());
      node = node.parentSection() == null ? null : sections.get(node.parentSection());
    }
    String top = categories.get(category);
    if (top != null && !names.isEmpty()) {
      names.addFirst(top);
    }
    names.removeIf(String::isBlank);
    return names.isEmpty() ? null : String.join(" > ", names);
  }
}
