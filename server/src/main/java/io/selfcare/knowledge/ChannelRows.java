package io.selfcare.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Channel texts as they stand in their column: {@code {"sms", "voice", "email"}}. */
public final class ChannelRows {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ChannelRows() {}

  static String json(ChannelTexts texts) {
    ObjectNode json = JSON.createObjectNode();
    put(json, "sms", texts.sms());
    put(json, "voice", texts.voice());
    put(json, "email", texts.email());
    return json.toString();
  }

  /** The texts of a column. */
  public static ChannelTexts of(String column) {
    try {
      JsonNode json = JSON.readTree(column);
      return new ChannelTexts(text(json, "sms"), text(json, "voice"), text(json, "email"));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(ObjectNode json, String name, @Nullable String text) {
    if (text != null) {
      json.put(name, text);
    }
  }

  private static @Nullable String text(JsonNode json, String name) {
    JsonNode value = json.get(name);
    return value == null ? null : value.asText();
  }
}
