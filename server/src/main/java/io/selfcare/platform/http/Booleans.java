package io.selfcare.platform.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reads true and false in query parameters, and nothing else: no other word means false. */
public final class Booleans implements ParamConverterProvider {
  @Override
  @SuppressWarnings("unchecked") // the converter is only given out for its own type
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    return type == Boolean.class ? (ParamConverter<T>) new Converter() : null;
  }

  private static final class Converter implements ParamConverter<Boolean> {
    @Override
    public @Nullable Boolean fromString(@Nullable String text) {
      return switch (text) {
        case null -> null;
        case "true" -> true;
        case "false" -> false;
        default -> throw new IllegalArgumentException(text);
      };
    }

    @Override
    public String toString(Boolean value) {
      return value.toString();
    }
  }
}
