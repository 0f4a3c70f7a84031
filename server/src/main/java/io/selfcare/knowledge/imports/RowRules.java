package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.ArticleFacts;
import io.selfcare.knowledge.Care;
import io.selfcare.knowledge.Locales;
import io.selfcare.knowledge.lines.LineField;
import io.selfcare.knowledge.lines.LineFields;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.Violation;
import io.selfcare.platform.jobs.RowResult;
import java.util.List;
import java.util.Optional;

/** Makes a row of what a line says, or says every rule that it breaks. Pure. */
final class RowRules {
  private final long number;
  private final LineFields fields;
  private final Locales locales;
  private final boolean nearLocales;
  private final RowViolations violations;

  /**
   * Rules for a row.
   *
   * @param nearLocales whether {@code fr-ca} may mean {@code fr} where that is what is enabled
   */
  RowRules(long number, LineFields fields, Locales locales, boolean nearLocales) {
    this.number = number;
    this.fields = fields;
    this.locales = locales;
    this.nearLocales = nearLocales;
    this.violations = new RowViolations(fields);
  }

  /** The row; empty when it breaks a rule. */
  Optional<ImportRow> row() {
    violations.lengths(LineField.EXTERNAL_ID, 1, ArticleFacts.LONGEST_EXTERNAL_ID);
    violations.each(LineField.TAGS, ArticleFacts.MOST_TAGS, ArticleFacts.LONGEST_TAG);
    violations.each(LineField.RELATED, ArticleFacts.MOST_RELATED, ArticleFacts.LONGEST_EXTERNAL_ID);
    String locale = locale();
    RowPlacing placing = new RowPlacing(fields, violations);
    ImportRow.Placing said = placing.placing(false);
    ImportRow.Placing assumed = placing.placing(true);
    RowText text = new RowText(fields, violations);
    TextWish wish = text.text();
    Care care = text.care();
    if (violations.any()) {
      return Optional.empty();
    }
    return Optional.of(
        new ImportRow(
            number,
            fields.text(LineField.EXTERNAL_ID),
            locale,
            wish,
            said,
            assumed,
            fields.has(LineField.TAGS) ? fields.list(LineField.TAGS) : null,
            care,
            fields.draft(),
            fields.remarks()));
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
    if (locale.isEmpty() && nearLocales) {
      locale = locales.find(sent.replace('_', '-').split("-", -1)[0]);
    }
    if (locale.isEmpty()) {
      violations.add(LineField.LOCALE, "not_enabled", locales.refusal(sent));
    }
    return locale.orElse(locales.defaultLocale());
  }
}
