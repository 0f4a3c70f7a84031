package io.selfcare.knowledge.sources;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.http.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the elements of the arrays at the top of a JSON document, one at a time: {@code [{…}, …]}
 * or {@code {"articles": [{…}, …], …}}.
 */
final class JsonArrays implements AutoCloseable {
  private static final ObjectMapper JSON = StrictJson.mapper();
  private static final ObjectReader ELEMENTS =
      JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final JsonParser parser;
  private String name = "";
  private boolean begun;
  private boolean within;

  JsonArrays(InputStream input) throws IOException {
    parser = parser(input);
  }

  static JsonParser parser(InputStream input) throws IOException {
    return JSON.getFactory().createParser(input);
  }

  /** The whole of a document that is small. */
  static JsonNode tree(byte[] bytes) throws IOException {
    try {
      return JSON.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw broken(e);
    }
  }

  /** The array that the last element stood in; empty when the document is one. */
  String name() {
    return name;
  }

  /** The next element that is an object; null after the last. */
  @Nullable JsonNode next() throws IOException {
    try {
      if (!begun) {
        begun = true;
        within = parser.nextToken() == JsonToken.START_ARRAY;
      }
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (within && token == JsonToken.START_OBJECT) {
          return ELEMENTS.readTree(parser);
        }
        if (within && token == JsonToken.END_ARRAY) {
          within = false;
        } else if (within) {
          parser.skipChildren();
        } else if (token == JsonToken.FIELD_NAME) {
          JsonNode single = member();
          if (single != null) {
            return single;
          }
        }
      }
      return null;
    } catch (JsonProcessingException e) {
      throw broken(e);
    }
  }

  /** Steps into an array; an object in its place counts as an array of one. */
  private @Nullable JsonNode member() throws IOException {
    name = parser.currentName();
    JsonToken value = parser.nextToken();
    within = value == JsonToken.START_ARRAY;
    return value == JsonToken.START_OBJECT ? ELEMENTS.readTree(parser) : null;
  }

  static ProblemException broken(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      return new ProblemException(
          ErrorCode.NESTING_TOO_DEEP,
          "The JSON is nested too deeply, or holds too long a text, name or number.");
    }
    String place =
        e.getLocation() == null
            ? ""
            : " at line %d, column %d"
                .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    return new ProblemException(
        ErrorCode.MALFORMED_JSON, "The file is not strict JSON%s.".formatted(place));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
