package io.selfcare.knowledge.lines;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one line says, as text; a field that is absent is not in it. Says nothing of its sense. */
public final class LineFields {
  private final Map<LineField, List<String>> values = new EnumMap<>(LineField.class);
  private final Set<LineField> assumed = EnumSet.noneOf(LineField.class);
  private final List<String> remarks = new ArrayList<>();
  private boolean draft;
  private String origin = "";

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

  /** Takes over what these say and this does not; it counts as assumed. */
  public LineFields withDefaults(LineFields defaults) {
    boolean reserved = has(LineField.VISIBILITY) || has(LineField.SEGMENTS);
    defaults.values.forEach(
        (field, value) -> {
          boolean access = field == LineField.VISIBILITY || field == LineField.SEGMENTS;
          if (!has(field) && !(access && reserved)) {
            values.put(field, value);
            assumed.add(field);
          }
        });
    return this;
  }

  /** Whether a field has its value from defaults. */
  public boolean assumed(LineField field) {
    return assumed.contains(field);
  }

  /** A text that is not to go live, whatever the import does with the others. */
  public LineFields asDraft() {
    draft = true;
    return this;
  }

  public boolean draft() {
    return draft;
  }

  /** Where in a zip the line comes from; pictures are named from there. */
  public LineFields from(String file) {
    origin = file;
    return this;
  }

  public String origin() {
    return origin;
  }

  /** Says something about the line that no field holds. */
  public LineFields remark(String text) {
    remarks.add(text);
    return this;
  }

  public List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** What it says, by field. */
  public Map<LineField, List<String>> values() {
    return Map.copyOf(values);
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
