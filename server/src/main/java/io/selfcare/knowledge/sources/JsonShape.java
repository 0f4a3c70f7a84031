package io.selfcare.knowledge.sources;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** Tells JSON exports apart by the first name at their top that only one of them has. */
final class JsonShape {
  private static final Map<String, SourceFormat> TELLING =
      Map.ofEntries(
          Map.entry("@context", SourceFormat.FAQPAGE),
          Map.entry("@graph", SourceFormat.FAQPAGE),
          Map.entry("@type", SourceFormat.FAQPAGE),
          Map.entry("mainEntity", SourceFormat.FAQPAGE),
          Map.entry("articles", SourceFormat.ZENDESK),
          Map.entry("sections", SourceFormat.ZENDESK),
          Map.entry("categories", SourceFormat.ZENDESK),
          Map.entry("translations", SourceFormat.ZENDESK),
          Map.entry("faq", SourceFormat.PHPMYFAQ),
          Map.entry("faqs", SourceFormat.PHPMYFAQ));

  private JsonShape() {}

  static Optional<SourceFormat> of(InputStream input) throws IOException {
    try (JsonParser parser = JsonArrays.parser(input)) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        first = parser.nextToken();
      }
      if (first != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        SourceFormat format = TELLING.get(parser.currentName());
        if (format != null) {
          return Optional.of(format);
        }
        parser.nextToken();
        parser.skipChildren();
      }
      return Optional.empty();
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw JsonArrays.broken(e);
    }
  }
}
