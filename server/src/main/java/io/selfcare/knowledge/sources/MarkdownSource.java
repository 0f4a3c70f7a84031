package io.selfcare.knowledge.sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.selfcare.knowledge.lines.Columns;
import io.selfcare.knowledge.lines.LineField;
import io.selfcare.knowledge.lines.LineFields;
import io.selfcare.knowledge.lines.TextEncoding;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown files with YAML front matter. {@code lift.fr.md} and {@code lift.en.md} are translations
 * of one article.
 */
final class MarkdownSource extends FileLines {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final int LONGEST_FRONT_MATTER = 64 * 1024;
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \\t]*\\R(.*?\\R)??---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final Pattern HEADING =
      Pattern.compile("\\A\\s*#[ \\t]+([^\\r\\n]+?)[ \\t#]*(?:\\R|\\z)");
  private static final Pattern LOCALE = Pattern.compile("(.+)\\.([a-z]{2}(?:-[A-Za-z]{2})?)");

  MarkdownSource(Bundle bundle, Columns columns) {
    super(bundle, columns);
  }

  static boolean isText(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  @Override
  List<LineFields> lines(String name, byte[] bytes) throws IOException {
    Charset charset = TextEncoding.find(new ByteArrayInputStream(bytes)).charset();
    String text = new String(bytes, charset).replace("\uFEFF", "");
    LineFields fields = new LineFields();
    Matcher front = FRONT_MATTER.matcher(text);
    if (front.find()) {
      if (front.group(1) != null) {
        frontMatter(fields, front.group(1));
      }
      text = text.substring(front.end());
    }
    Matcher heading = HEADING.matcher(text);
    if (!fields.has(LineField.TITLE) && heading.find()) {
      fields.with(LineField.TITLE, heading.group(1));
      text = text.substring(heading.end());
    }
    names(fields, name);
    if (!fields.has(LineField.BODY)) {
      fields.with(LineField.BODY, text.strip()).with(LineField.BODY_FORMAT, "markdown");
    }
    return List.of(fields);
  }

  private static void names(LineFields fields, String name) {
    Matcher localised = LOCALE.matcher(Pages.stem(name));
    boolean named = localised.matches();
    if (!fields.has(LineField.EXTERNAL_ID)) {
      fields.with(LineField.EXTERNAL_ID, named ? localised.group(1) : Pages.stem(name));
    }
    if (named && !fields.has(LineField.LOCALE)) {
      fields.with(LineField.LOCALE, localised.group(2));
    }
    if (!fields.has(LineField.CATEGORY)) {
      fields.with(LineField.CATEGORY, Pages.folders(name));
    }
  }

  private void frontMatter(LineFields fields, String yaml) {
    if (yaml.getBytes(StandardCharsets.UTF_8).length > LONGEST_FRONT_MATTER) {
      throw broken("is longer than %,d bytes".formatted(LONGEST_FRONT_MATTER));
    }
    try {
      JsonNode read = YAML.readTree(yaml);
      if (read == null || !read.isObject()) {
        throw broken("is no list of names and values");
      }
      for (Map.Entry<String, JsonNode> entry : read.properties()) {
        columns().field(entry.getKey()).ifPresent(field -> take(fields, field, entry.getValue()));
      }
    } catch (JsonProcessingException e) {
      throw broken("is not YAML");
    }
  }

  private static void take(LineFields fields, LineField field, JsonNode value) {
    if (value.isNull()) {
      return;
    }
    if (field.list()) {
      fields.with(
          field,
          value.isArray()
              ? value.valueStream().map(JsonNode::asText).toList()
              : Pages.parts(value.asText(), ","));
    } else if (value.isArray() && field == LineField.CATEGORY) {
      fields.with(field, String.join(" > ", value.valueStream().map(JsonNode::asText).toList()));
    } else if (value.isValueNode()) {
      fields.with(field, value.asText());
    }
  }

  private static ProblemException broken(String how) {
    return new ProblemException(ErrorCode.VALIDATION_FAILED, "The front matter " + how + ".");
  }
}
