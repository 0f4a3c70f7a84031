package io.selfcare.knowledge.lines;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One JSON object a line. */
final class NdjsonSource implements LineSource {
  private static final ObjectMapper JSON = StrictJson.mapper();

  private final ByteLines lines;
  private final Columns columns;

  NdjsonSource(InputStream input, Columns columns) {
    this.columns = columns;
    lines = new ByteLines(input);
  }

  @Override
  public @Nullable Line next() throws IOException {
    while (lines.next()) {
      byte[] bytes = lines.bytes();
      if (bytes == null) {
        return unreadable(
            ErrorCode.BODY_TOO_LARGE,
            "",
            "The line is longer than %d bytes.".formatted(ByteLines.LONGEST));
      }
      Optional<String> text = Utf8.decode(bytes);
      if (text.isEmpty()) {
        return unreadable(ErrorCode.MALFORMED_JSON, "", "The line is not UTF-8.");
      }
      if (!text.get().isBlank()) {
        return line(text.get());
      }
    }
    return null;
  }

  private Line line(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      return node.isObject()
          ? object(node)
          : unreadable(ErrorCode.MALFORMED_JSON, "", "The line must be one JSON object.");
    } catch (StreamConstraintsException e) {
      return unreadable(
          ErrorCode.NESTING_TOO_DEEP,
          "",
          "The JSON is nested too deeply, or holds too long a name or number.");
    } catch (JacksonException e) {
      return syntax(e);
    }
  }

  private Line syntax(JacksonException failure) {
    String message = failure.getOriginalMessage().lines().findFirst().orElse("");
    if (message.startsWith("Duplicate field")) {
      return unreadable(ErrorCode.DUPLICATE_FIELD, "", message + ".");
    }
    int column = failure.getLocation() == null ? 0 : failure.getLocation().getColumnNr();
    return unreadable(
        ErrorCode.MALFORMED_JSON,
        "",
        "The line is not strict JSON at column %d.".formatted(column));
  }

  private Line object(JsonNode node) {
    LineFields fields = new LineFields();
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      Line problem = take(fields, property.getKey(), property.getValue());
      if (problem != null) {
        return problem;
      }
    }
    return new Line.Read(lines.number(), fields.withDefaults(columns.defaults()));
  }

  private @Nullable Line take(LineFields fields, String name, JsonNode value) {
    String pointer = "/" + name.replace("~", "~0").replace("/", "~1");
    Columns.Column column = columns.exact(name).orElse(null);
    if (column == null) {
      return unreadable(
          ErrorCode.UNKNOWN_FIELD,
          pointer,
          "There is no field '%s'; known: %s.".formatted(name, LineField.known()));
    }
    LineField field = column.field().orElse(null);
    if (field == null || value.isNull()) {
      return null;
    }
    boolean fits = field.list() ? texts(value) : value.isTextual();
    if (!fits) {
      return unreadable(
          ErrorCode.VALIDATION_FAILED,
          pointer,
          field.list() ? "Expected an array of strings." : "Expected a string.");
    }
    if (field.list()) {
      fields.with(field, value.valueStream().map(JsonNode::textValue).toList());
    } else {
      fields.with(field, value.textValue());
    }
    return null;
  }

  private static boolean texts(JsonNode value) {
    return value.isArray() && value.valueStream().allMatch(JsonNode::isTextual);
  }

  private Line unreadable(ErrorCode code, String pointer, String reason) {
    return new Line.Unreadable(lines.number(), code, pointer, reason);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
