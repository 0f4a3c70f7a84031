package io.selfcare.knowledge.sources;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.knowledge.lines.Columns;
import io.selfcare.knowledge.lines.Line;
import io.selfcare.knowledge.lines.LineField;
import io.selfcare.knowledge.lines.LineFields;
import io.selfcare.knowledge.lines.LineSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What phpMyFAQ exports, as JSON or as XML; the same question in several languages is one article.
 */
final class PhpMyFaqSource implements LineSource {
  private final Bundle bundle;
  private final Columns columns;
  private final Records records;
  private long number;

  private PhpMyFaqSource(Bundle bundle, Columns columns, Records records) {
    this.bundle = bundle;
    this.columns = columns;
    this.records = records;
  }

  /** Reads the records of an export one by one. */
  interface Records extends AutoCloseable {
    /** Field to text; null after the last. */
    @Nullable Map<String, String> next() throws IOException;

    @Override
    void close() throws IOException;
  }

  static PhpMyFaqSource of(Path file, Columns columns) throws IOException {
    Bundle bundle = Bundle.of(file, Bundle::isJson);
    Records records;
    try (InputStream input = bundle.read(bundle.names().getFirst())) {
      int first = input.read();
      while (first >= 0 && (Character.isWhitespace(first) || first >= 0x80)) {
        first = input.read();
      }
      records =
          first == '<'
              ? new PhpMyFaqXml(bundle.read(bundle.names().getFirst()))
              : new JsonRecords(new JsonArrays(bundle.read(bundle.names().getFirst())));
    }
    return new PhpMyFaqSource(bundle, columns, records);
  }

  @Override
  public @Nullable Line next() throws IOException {
    Map<String, String> record = records.next();
    return record == null
        ? null
        : new Line.Read(++number, fields(record).withDefaults(columns.defaults()));
  }

  private static LineFields fields(Map<String, String> record) {
    LineFields fields =
        new LineFields()
            .with(LineField.EXTERNAL_ID, record.get("id"))
            .with(LineField.LOCALE, present(record.getOrDefault("language", record.get("lang"))))
            .with(LineField.TITLE, record.get("question"))
            .with(LineField.BODY, Pages.unescaped(record.getOrDefault("answer", "")))
            .with(LineField.BODY_FORMAT, "html")
            .with(LineField.OWNER, present(record.get("author")));
    String category = record.getOrDefault("category", "");
    List<String> path = Pages.parts(category, ">>|›|»");
    if (!path.isEmpty()) {
      fields.with(LineField.CATEGORY, String.join(" > ", path));
    }
    List<String> keywords = Pages.parts(record.getOrDefault("keywords", ""), "[,;]");
    return keywords.isEmpty() ? fields : fields.with(LineField.TAGS, keywords);
  }

  private static @Nullable String present(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  @Override
  public void close() throws IOException {
    records.close();
    bundle.close();
  }

  private record JsonRecords(JsonArrays arrays) implements Records {
    @Override
    public @Nullable Map<String, String> next() throws IOException {
      JsonNode element = arrays.next();
      while (element != null) {
        JsonNode faq = element.path("faq").isObject() ? element.path("faq") : element;
        if (faq.has("question")) {
          Map<String, String> record = new HashMap<>();
          faq.properties()
              .forEach(
                  entry -> {
                    if (entry.getValue().isValueNode() && !entry.getValue().isNull()) {
                      record.put(entry.getKey(), entry.getValue().asText());
                    }
                  });
          return record;
        }
        element = arrays.next();
      }
      return null;
    }

    @Override
    public void close() throws IOException {
      arrays.close();
    }
  }
}
