package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.lines.LineField;
import io.selfcare.knowledge.lines.LineFields;
import io.selfcare.platform.http.Texts;
import io.selfcare.platform.http.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the rules that one row breaks. Each value must be text that can be stored. */
final class RowViolations {
  private static final int MOST = 20;

  private final LineFields fields;
  private final List<Violation> found = new ArrayList<>();

  RowViolations(LineFields fields) {
    this.fields = fields;
    for (LineField field : LineField.values()) {
      if (!fields.list(field).stream().allMatch(Texts::storable)) {
        add(
            field,
            "not_text",
            field.word() + " holds a NUL or half a surrogate pair, which is not text.");
      }
    }
  }

  boolean any() {
    return !found.isEmpty();
  }

  List<Violation> all() {
    return List.copyOf(found);
  }

  void add(LineField field, String code, String detail) {
    if (found.size() < MOST) {
      found.add(new Violation("/" + field.word(), code, detail));
    }
  }

  /** A value that can be said in a result, null when it cannot. */
  @Nullable String quotable(LineField field) {
    String value = fields.text(field);
    return value == null || !Texts.storable(value) || value.length() > 255 ? null : value;
  }

  /** What is said must show something. */
  void visible(LineField field) {
    String value = fields.text(field);
    if (value != null && value.isBlank()) {
      add(field, "required", field.word() + " needs a visible character.");
    }
  }

  void lengths(LineField field, int least, int most) {
    String value = fields.text(field);
    if (value != null && (value.length() < least || value.length() > most)) {
      add(
          field,
          value.length() > most ? "too_long" : "too_short",
          "%s has %d characters; allowed are %d to %d."
              .formatted(field.word(), value.length(), least, most));
    }
  }

  void each(LineField field, int mostValues, int longest) {
    List<String> values = fields.list(field);
    if (values.size() > mostValues) {
      add(
          field,
          "wrong_size",
          "%s has %d entries; at most %d are allowed."
              .formatted(field.word(), values.size(), mostValues));
    }
    if (values.stream().anyMatch(v -> v.isBlank() || v.length() > longest)) {
      add(
          field,
          "wrong_size",
          "An entry of %s has 1 to %d characters.".formatted(field.word(), longest));
    }
  }
}
