package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.ArticleFacts;
import io.selfcare.knowledge.ArticleText;
import io.selfcare.knowledge.CategoryTree;
import io.selfcare.knowledge.Locales;
import io.selfcare.knowledge.body.BodyFormat;
import io.selfcare.knowledge.lines.LineField;
import io.selfcare.knowledge.lines.LineFields;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.Violation;
import io.selfcare.platform.jobs.RowResult;
import io.selfcare.search.Access;
import io.selfcare.search.Visibility;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a row of what a line says, or says every rule that it breaks. Pure. */
final class RowRules {
  private static final int LONGEST_CATEGORY_NAME = 200;

  private final long number;
  private final LineFields fields;
  private final Locales locales;
  private final RowViolations violations;

  RowRules(long number, LineFields fields, Locales locales) {
    this.number = number;
    this.fields = fields;
    this.locales = locales;
    this.violations = new RowViolations(fields);
  }

  /** The row; empty when it breaks a rule. */
  Optional<ImportRow> row() {
    violations.lengths(LineField.EXTERNAL_ID, 1, ArticleFacts.LONGEST_EXTERNAL_ID);
    violations.each(LineField.TAGS, ArticleFacts.MOST_TAGS, ArticleFacts.LONGEST_TAG);
    String locale = locale();
    Access access = access();
    List<String> category = category();
    Optional<ArticleText> text = text();
    if (violations.any() || text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ImportRow(
            number,
            fields.text(LineField.EXTERNAL_ID),
            locale,
            text.get(),
            category,
            fields.has(LineField.TAGS) ? fields.list(LineField.TAGS) : null,
            access));
  }

  /** What to say about a row that breaks a rule. */
  RowResult refusal() {
    List<Violation> all = violations.all();
    boolean localeOnly = all.stream().allMatch(v -> v.code().equals("not_enabled"));
    String detail = all.stream().map(Violation::detail).reduce((a, b) -> a + " " + b).orElse("");
    return RowResult.failed(
        number,
        violations.quotable(LineField.EXTERNAL_ID),
        localeOnly ? ErrorCode.LOCALE_NOT_ENABLED : ErrorCode.VALIDATION_FAILED,
        detail,
        all);
  }

  private String locale() {
    String sent = fields.text(LineField.LOCALE);
    if (sent == null) {
      return locales.defaultLocale();
    }
    Optional<String> locale = locales.find(sent);
    if (locale.isEmpty()) {
      violations.add(LineField.LOCALE, "not_enabled", locales.refusal(sent));
    }
    return locale.orElse(locales.defaultLocale());
  }

  private Optional<ArticleText> text() {
    violations.lengths(LineField.TITLE, 1, ArticleText.LONGEST_TITLE);
    violations.lengths(LineField.BODY, 1, ArticleText.LONGEST_BODY);
    violations.each(LineField.VARIANTS, ArticleText.MOST_VARIANTS, ArticleText.LONGEST_VARIANT);
    String title = violations.required(LineField.TITLE);
    String body = violations.required(LineField.BODY);
    String word = fields.text(LineField.BODY_FORMAT);
    Optional<BodyFormat> format =
        word == null ? Optional.of(BodyFormat.MARKDOWN) : BodyFormat.of(word);
    if (format.isEmpty()) {
      violations.add(
          LineField.BODY_FORMAT, "unknown_value", "bodyFormat is one of markdown, html, text.");
    }
    if (violations.any() || title == null || body == null || format.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        ArticleText.page(title, fields.list(LineField.VARIANTS), body, format.get()));
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
