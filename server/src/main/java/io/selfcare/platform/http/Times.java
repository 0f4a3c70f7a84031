package io.selfcare.platform.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads RFC 3339 times in query parameters. */
public final class Times implements ParamConverterProvider {
  @Override
  @SuppressWarnings("unchecked") // the converter is only given out for its own type
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    return type == OffsetDateTime.class ? (ParamConverter<T>) new Converter() : null;
  }

  private static final class Converter implements ParamConverter<OffsetDateTime> {
    @Override
    public @Nullable OffsetDateTime fromString(@Nullable String text) {
      if (text == null) {
        return null;
      }
      try {
        return OffsetDateTime.parse(text);
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException(e);
      }
    }

    @Override
    public String toString(OffsetDateTime time) {
      return time.toString();
    }
  }
}
