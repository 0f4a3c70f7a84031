package io.selfcare.knowledge.sources;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.knowledge.body.WebPage;
import io.selfcare.knowledge.lines.Columns;
import io.selfcare.knowledge.lines.LineField;
import io.selfcare.knowledge.lines.LineFields;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions and answers as schema.org's FAQPage, in JSON-LD, bare or within pages. */
final class FaqPageSource extends FileLines {
  private static final int DEEPEST = 10;

  FaqPageSource(Bundle bundle, Columns columns) {
    super(bundle, columns);
  }

  static boolean mayHold(String name) {
    return Pages.isPage(name) || Bundle.isJson(name);
  }

  static boolean isIn(WebPage page) {
    return page.structuredData().stream().anyMatch(data -> data.contains("FAQPage"));
  }

  @Override
  List<LineFields> lines(String name, byte[] bytes) throws IOException {
    List<LineFields> found = new ArrayList<>();
    int first = 0;
    while (first < bytes.length && (Character.isWhitespace(bytes[first]) || bytes[first] < 0)) {
      first++;
    }
    boolean markup = first < bytes.length && bytes[first] == '<';
    if (!markup) {
      collect(JsonArrays.tree(bytes), null, found, 0);
      return found;
    }
    WebPage page = WebPage.read(new ByteArrayInputStream(bytes));
    for (String data : page.structuredData()) {
      JsonNode json = JsonArrays.tree(data.getBytes(StandardCharsets.UTF_8));
      collect(json, page.language(), found, 0);
    }
    return found;
  }

  /** Looks for questions in pages, lists of pages and graphs. */
  private static void collect(
      JsonNode node, @Nullable String locale, List<LineFields> found, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    String language =
        node.path("inLanguage").isTextual() ? node.path("inLanguage").asText() : locale;
    if (node.isArray()) {
      node.forEach(each -> collect(each, locale, found, depth + 1));
    } else if (is(node, "Question") && !node.path("acceptedAnswer").isMissingNode()) {
      found.add(question(node, language));
    } else if (node.isObject()) {
      collect(node.path("@graph"), language, found, depth + 1);
      collect(node.path("mainEntity"), language, found, depth + 1);
    }
  }

  private static boolean is(JsonNode node, String type) {
    JsonNode types = node.path("@type");
    return types.isArray()
        ? types.valueStream().anyMatch(each -> each.asText().endsWith(type))
        : types.asText().endsWith(type);
  }

  private static LineFields question(JsonNode question, @Nullable String locale) {
    String title = WebPage.text(question.path("name").asText(""));
    JsonNode answers = question.path("acceptedAnswer");
    JsonNode answer = answers.isArray() ? answers.path(0) : answers;
    String id = question.path("@id").asText(question.path("identifier").asText(""));
    return new LineFields()
        .with(LineField.EXTERNAL_ID, id.isBlank() ? "faq-" + Pages.hash(title) : id)
        .with(LineField.LOCALE, locale == null || locale.isBlank() ? null : locale)
        .with(LineField.TITLE, title)
        .with(LineField.BODY, answer.path("text").asText(""))
        .with(LineField.BODY_FORMAT, "html");
  }
}
