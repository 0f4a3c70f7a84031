package io.selfcare.security.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Request bodies, taken from the examples of the spec. */
public final class SampleBodies {
  private final SpecOperations spec;

  public SampleBodies(SpecOperations spec) {
    this.spec = spec;
  }

  /** The first example of a media type. */
  public JsonNode example(JsonNode media) {
    JsonNode named = media.path("examples");
    if (!named.isEmpty()) {
      return spec.resolve(named.properties().iterator().next().getValue()).get("value");
    }
    if (!media.has("example")) {
      throw new AssertionError("a body without an example cannot be sampled: " + media);
    }
    return media.get("example");
  }

  /** The example with every text of one's own choosing, and every reference, put differently. */
  public JsonNode rewritten(
      JsonNode media,
      UnaryOperator<String> text,
      BiFunction<String, String, @Nullable String> reference) {
    return new Rewriting(text, reference).of("", example(media), media.get("schema"));
  }

  /** The schema of a value inside a schema; missing where the spec leaves the names open. */
  public JsonNode property(JsonNode schema, String name) {
    JsonNode object = spec.resolve(schema);
    JsonNode property = object.path("properties").path(name);
    return spec.resolve(property.isMissingNode() ? object.path("additionalProperties") : property);
  }

  /** Whether the spec names every field of an object, so that no other may be sent. */
  public boolean closed(JsonNode schema) {
    JsonNode more = spec.resolve(schema).path("additionalProperties");
    return more.isBoolean() && !more.asBoolean();
  }

  private final class Rewriting {
    private final UnaryOperator<String> text;
    private final BiFunction<String, String, @Nullable String> reference;

    Rewriting(UnaryOperator<String> text, BiFunction<String, String, @Nullable String> reference) {
      this.text = text;
      this.reference = reference;
    }

    JsonNode of(String name, JsonNode value, JsonNode schema) {
      JsonNode type = spec.resolve(schema);
      if (value instanceof ObjectNode object) {
        return object(object, type);
      }
      if (value instanceof ArrayNode array) {
        ArrayNode copy = JsonNodeFactory.instance.arrayNode();
        array.forEach(item -> copy.add(of(name, item, type.path("items"))));
        return copy;
      }
      if (!value.isTextual()) {
        return value;
      }
      if (name.endsWith("Id") && !name.equals("externalId")) {
        String other = reference.apply(name, value.asText());
        return other == null ? MissingNode.getInstance() : JsonNodeFactory.instance.textNode(other);
      }
      return free(name, type)
          ? JsonNodeFactory.instance.textNode(text.apply(value.asText()))
          : value;
    }

    private JsonNode object(ObjectNode object, JsonNode type) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      object
          .properties()
          .forEach(
              entry -> {
                String name = entry.getKey();
                JsonNode value = of(name, entry.getValue(), property(type, name));
                if (!value.isMissingNode()) {
                  copy.set(name, value);
                }
              });
      return copy;
    }

    /** Texts that mean something to the server are left alone. */
    private boolean free(String name, JsonNode type) {
      return type.path("type").asText().equals("string")
          && !type.has("enum")
          && !type.has("pattern")
          && !type.has("format")
          && !name.equals("timeZone");
    }
  }
}
