package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.ArticleFacts;
import io.selfcare.knowledge.CategoryTree;
import io.selfcare.knowledge.lines.LineField;
import io.selfcare.knowledge.lines.LineFields;
import io.selfcare.search.Access;
import io.selfcare.search.Visibility;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads where a row puts its article and who finds it. */
final class RowPlacing {
  private static final int LONGEST_CATEGORY_NAME = 200;

  private final LineFields fields;
  private final RowViolations violations;

  RowPlacing(LineFields fields, RowViolations violations) {
    this.fields = fields;
    this.violations = violations;
  }

  /** What the row itself says, or what is assumed for new articles. */
  ImportRow.Placing placing(boolean assumed) {
    return new ImportRow.Placing(
        fields.assumed(LineField.CATEGORY) == assumed ? category() : null,
        fields.assumed(LineField.VISIBILITY) == assumed ? access() : null);
  }

  private @Nullable List<String> category() {
    String path = fields.text(LineField.CATEGORY);
    if (path == null || path.isBlank()) {
      return null;
    }
    List<String> names =
        List.of(path.split(CategoryTree.SEPARATOR, -1)).stream().map(String::strip).toList();
    if (names.size() > CategoryTree.DEEPEST) {
      violations.add(
          LineField.CATEGORY,
          "too_deep",
          "A path has at most %d names.".formatted(CategoryTree.DEEPEST));
    }
    if (names.stream().anyMatch(n -> n.isEmpty() || n.length() > LONGEST_CATEGORY_NAME)) {
      violations.add(
          LineField.CATEGORY,
          "wrong_format",
          "A path is made of names of 1 to %d characters, separated by '%s'."
              .formatted(LONGEST_CATEGORY_NAME, CategoryTree.SEPARATOR));
    }
    return names;
  }

  private @Nullable Access access() {
    String word = fields.text(LineField.VISIBILITY);
    List<String> segments = fields.list(LineField.SEGMENTS);
    violations.each(LineField.SEGMENTS, ArticleFacts.MOST_SEGMENTS, ArticleFacts.LONGEST_SEGMENT);
    Optional<Visibility> visibility = visibility(word);
    if (word != null && visibility.isEmpty()) {
      violations.add(
          LineField.VISIBILITY,
          "unknown_value",
          "visibility is one of public, authenticated, segment, internal.");
      return null;
    }
    boolean forSegments = visibility.filter(v -> v == Visibility.SEGMENT).isPresent();
    if (forSegments == segments.isEmpty()) {
      violations.add(
          LineField.SEGMENTS,
          forSegments ? "required" : "not_allowed",
          "segments and the visibility 'segment' belong together.");
      return null;
    }
    return visibility.map(v -> new Access(v, Set.copyOf(segments))).orElse(null);
  }

  private static Optional<Visibility> visibility(@Nullable String word) {
    for (Visibility visibility : Visibility.values()) {
      if (visibility.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(visibility);
      }
    }
    return Optional.empty();
  }
}
