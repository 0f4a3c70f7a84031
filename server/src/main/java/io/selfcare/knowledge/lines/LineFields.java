package io.selfcare.knowledge.lines;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one line says, as text; a field that is absent is not in it. Says nothing of its sense. */
public final class LineFields {
  private final Map<LineField, List<String>> values = new EnumMap<>(LineField.class);

  /** Sets a field; null leaves it absent. */
  public LineFields with(LineField field, @Nullable String value) {
    if (value != null) {
      values.put(field, List.of(value));
    }
    return this;
  }

  /** Sets a field of several values. */
  public LineFields with(LineField field, List<String> several) {
    values.put(field, List.copyOf(several));
    return this;
  }

  public boolean has(LineField field) {
    return values.containsKey(field);
  }

  /** The value of a field of one value, null when absent. */
  public @Nullable String text(LineField field) {
    List<String> value = values.get(field);
    return value == null ? null : value.getFirst();
  }

  /** The values of a field, empty when absent. */
  public List<String> list(LineField field) {
    return values.getOrDefault(field, List.of());
  }
}
