package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.ArticleText;
import io.selfcare.knowledge.Care;
import io.selfcare.knowledge.ChannelTexts;
import io.selfcare.knowledge.body.BodyFormat;
import io.selfcare.knowledge.channels.ChannelRules;
import io.selfcare.knowledge.lines.LineField;
import io.selfcare.knowledge.lines.LineFields;
import io.selfcare.platform.http.Violation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a row says of its text, and who is to look after it. */
final class RowText {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final LineFields fields;
  private final RowViolations violations;

  RowText(LineFields fields, RowViolations violations) {
    this.fields = fields;
    this.violations = violations;
  }

  TextWish text() {
    violations.visible(LineField.TITLE);
    violations.visible(LineField.BODY);
    violations.lengths(LineField.TITLE, 1, ArticleText.LONGEST_TITLE);
    violations.lengths(LineField.BODY, 1, ArticleText.LONGEST_BODY);
    violations.lengths(LineField.SLUG, 1, ArticleText.LONGEST_SLUG);
    violations.each(LineField.VARIANTS, ArticleText.MOST_VARIANTS, ArticleText.LONGEST_VARIANT);
    String slug = fields.text(LineField.SLUG);
    if (slug != null && !SLUG.matcher(slug).matches()) {
      violations.add(
          LineField.SLUG,
          "wrong_format",
          "A slug is made of lower-case letters, digits and single hyphens.");
    }
    return new TextWish(
        fields.text(LineField.TITLE),
        fields.has(LineField.VARIANTS) ? fields.list(LineField.VARIANTS) : null,
        fields.text(LineField.BODY),
        format(),
        channels(),
        slug);
  }

  private ChannelTexts channels() {
    ChannelTexts channels =
        new ChannelTexts(
            fields.text(LineField.SMS), fields.text(LineField.VOICE), fields.text(LineField.EMAIL));
    for (Violation broken : ChannelRules.check(channels, "")) {
      String name = broken.pointer().substring(1).toUpperCase(Locale.ROOT);
      violations.add(LineField.valueOf(name), broken.code(), broken.detail());
    }
    return channels;
  }

  private @Nullable BodyFormat format() {
    String word = fields.text(LineField.BODY_FORMAT);
    Optional<BodyFormat> format = word == null ? Optional.empty() : BodyFormat.of(word);
    if (word != null && format.isEmpty()) {
      violations.add(
          LineField.BODY_FORMAT, "unknown_value", "bodyFormat is one of markdown, html, text.");
    }
    return format.orElse(null);
  }

  Care care() {
    violations.lengths(LineField.OWNER, 1, Care.LONGEST_OWNER);
    return new Care(
        fields.text(LineField.OWNER),
        time(LineField.REVIEW_BY, LocalDate::parse, "A date is written 2027-03-01."),
        time(
            LineField.EXPIRES_AT,
            RowText::instant,
            "A time is written 2027-03-01T00:00:00Z, or with an offset."));
  }

  private static Instant instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private <T> @Nullable T time(LineField field, Function<String, T> reading, String rule) {
    String text = fields.text(field);
    if (text == null) {
      return null;
    }
    try {
      return reading.apply(text);
    } catch (DateTimeException e) {
      violations.add(field, "wrong_format", rule);
      return null;
    }
  }
}
