package io.selfcare.knowledge.sources;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.knowledge.lines.Columns;
import io.selfcare.knowledge.lines.Line;
import io.selfcare.knowledge.lines.LineField;
import io.selfcare.knowledge.lines.LineFields;
import io.selfcare.knowledge.lines.LineSource;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Zendesk Guide export as its Help Center API gives it, in one JSON or a zip of its pages. The
 * tree of sections is read first; then articles and translations pass by one at a time.
 */
final class ZendeskSource implements LineSource {
  private final Bundle bundle;
  private final Columns columns;
  private final ZendeskTree tree = new ZendeskTree();
  private final Iterator<String> names;
  private final Deque<LineFields> waiting = new ArrayDeque<>();
  private @Nullable JsonArrays current;
  private long number;

  ZendeskSource(Bundle bundle, Columns columns) throws IOException {
    this.bundle = bundle;
    this.columns = columns;
    for (String name : bundle.names()) {
      try (JsonArrays arrays = new JsonArrays(bundle.read(name))) {
        for (JsonNode each = arrays.next(); each != null; each = arrays.next()) {
          tree.add(arrays.name(), each);
        }
      }
    }
    this.names = bundle.names().iterator();
  }

  @Override
  public @Nullable Line next() throws IOException {
    while (waiting.isEmpty()) {
      JsonNode element = element();
      if (element == null) {
        return null;
      }
      take(element);
    }
    return new Line.Read(++number, waiting.removeFirst().withDefaults(columns.defaults()));
  }

  private @Nullable JsonNode element() throws IOException {
    while (true) {
      if (current != null) {
        JsonNode element = current.next();
        if (element != null) {
          return element;
        }
        current.close();
        current = null;
      }
      if (!names.hasNext()) {
        return null;
      }
      current = new JsonArrays(bundle.read(names.next()));
    }
  }

  private void take(JsonNode element) {
    switch (current == null ? "" : current.name()) {
      case "articles", "article" -> {
        waiting.add(article(element));
        for (JsonNode translation : element.path("translations")) {
          if (!translation.path("locale").asText().equals(element.path("locale").asText())) {
            waiting.add(translation(translation, element.path("id").asText()));
          }
        }
      }
      case "translations", "translation" -> {
        if (translation(element)) {
          waiting.add(translation(element, element.path("source_id").asText()));
        }
      }
      default -> {}
    }
  }

  /** Sections have translations too; the text that an article brings itself is no second one. */
  private static boolean translation(JsonNode element) {
    return element.path("source_type").asText("Article").equals("Article")
        && element.hasNonNull("source_id");
  }

  private LineFields article(JsonNode article) {
    LineFields fields =
        text(article, article.path("id").asText())
            .with(LineField.CATEGORY, tree.path(article.path("section_id").asText()));
    List<String> labels = article.path("label_names").valueStream().map(JsonNode::asText).toList();
    if (!labels.isEmpty()) {
      fields.with(LineField.TAGS, labels);
    }
    if (article.hasNonNull("user_segment_id")) {
      fields.with(LineField.VISIBILITY, "internal");
      fields.remark(
          "Zendesk shows it to the user segment %s only; it is internal here until you choose who sees it."
              .formatted(article.path("user_segment_id").asText()));
    }
    int votes = article.path("vote_count").asInt();
    if (votes > 0) {
      int helpful = (votes + article.path("vote_sum").asInt()) / 2;
      fields.remark("Votes in Zendesk: %d helpful, %d not.".formatted(helpful, votes - helpful));
    }
    return fields;
  }

  private static LineFields translation(JsonNode translation, String articleId) {
    return text(translation, articleId);
  }

  private static LineFields text(JsonNode text, String articleId) {
    LineFields fields =
        new LineFields()
            .with(LineField.EXTERNAL_ID, articleId)
            .with(LineField.LOCALE, text.path("locale").asText(null))
            .with(LineField.TITLE, text.path("title").asText(text.path("name").asText(null)))
            .with(LineField.BODY, text.path("body").asText(null))
            .with(LineField.BODY_FORMAT, "html");
    return text.path("draft").asBoolean() || text.path("hidden").asBoolean()
        ? fields.asDraft()
        : fields;
  }

  @Override
  public void close() throws IOException {
    if (current != null) {
      current.close();
    }
    bundle.close();
  }
}
