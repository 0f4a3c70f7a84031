package io.selfcare.answers;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.selfcare.platform.ids.AnswerId;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.ContextRuleId;
import io.selfcare.platform.ids.TopicId;
import io.selfcare.platform.ids.TypedId;
import java.io.IOException;
import java.util.function.Function;

/** How answers and traces are kept: as JSON that later versions of the server still read. */
final class AnswerJson {
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(
              new SimpleModule("ids")
                  .addSerializer(TypedId.class, new IdWriter())
                  .addDeserializer(AnswerId.class, new IdReader<>(AnswerId.class, AnswerId::parse))
                  .addDeserializer(TopicId.class, new IdReader<>(TopicId.class, TopicId::parse))
                  .addDeserializer(
                      ContextRuleId.class,
                      new IdReader<>(ContextRuleId.class, ContextRuleId::parse))
                  .addDeserializer(
                      ArticleId.class, new IdReader<>(ArticleId.class, ArticleId::parse)))
          .build();

  String write(Record value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  <T extends Record> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored answer cannot be read", e);
    }
  }

  private static final class IdWriter extends StdSerializer<TypedId> {
    private static final long serialVersionUID = 1L;

    IdWriter() {
      super(TypedId.class);
    }

    @Override
    public void serialize(TypedId id, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(id.text());
    }
  }

  private static final class IdReader<T extends TypedId> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;

    IdReader(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return parse.apply(parser.getText());
    }
  }
}
