package io.selfcare.knowledge;

import io.selfcare.platform.diff.FieldDiff;
import io.selfcare.platform.diff.TextDiff;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two texts of an article, field by field. Pure. */
final class TextComparison {
  private TextComparison() {}

  /** Each field that is different. */
  static List<FieldDiff> of(ArticleText from, ArticleText to) {
    return Stream.of(
            TextDiff.of("title", from.title(), to.title()),
            TextDiff.of("variants", lines(from), lines(to)),
            TextDiff.of("body", from.body(), to.body()),
            TextDiff.of("bodyFormat", from.format().word(), to.format().word()),
            optional("slug", from.slug(), to.slug()),
            optional("channels/sms", from.channels().sms(), to.channels().sms()),
            optional("channels/voice", from.channels().voice(), to.channels().voice()),
            optional("channels/email", from.channels().email(), to.channels().email()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static String lines(ArticleText text) {
    return String.join("\n", text.variants());
  }

  private static Optional<FieldDiff> optional(
      String field, @Nullable String from, @Nullable String to) {
    return TextDiff.of(
        field, Objects.requireNonNullElse(from, ""), Objects.requireNonNullElse(to, ""));
  }
}
