package io.selfcare.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The published text of an article in one locale, as plain text. The title may be blank: such an
 * article is found by its variants and its body.
 *
 * @param bodyText what every reader of the article sees
 * @param reserved what some of them see instead; empty for most
 * @param vectors what is known of the meaning of the texts
 */
public record ArticleDocument(
    int version,
    String locale,
    String title,
    List<String> variants,
    String bodyText,
    List<ReservedText> reserved,
    UnitVectors vectors) {
  public ArticleDocument {
    locale = LocaleTag.canonical(locale);
    variants = List.copyOf(variants);
    reserved = List.copyOf(reserved);
  }

  /** A text that is the same for all who may see it. */
  public ArticleDocument(
      int version, String locale, String title, List<String> variants, String bodyText) {
    this(version, locale, title, variants, bodyText, List.of());
  }

  /** A text of whose meaning nothing is known yet. */
  public ArticleDocument(
      int version,
      String locale,
      String title,
      List<String> variants,
      String bodyText,
      List<ReservedText> reserved) {
    this(version, locale, title, variants, bodyText, reserved, UnitVectors.NONE);
  }

  /**
   * Whether the title only repeats how a longer body begins, as texts without a title of their own
   * have it: it says nothing that the body does not, and is no question.
   */
  public boolean titleEchoesBody() {
    String begin = flat(title);
    String whole = flat(bodyText);
    return !begin.isEmpty() && whole.length() > 2 * begin.length() && whole.startsWith(begin);
  }

  /**
   * The texts whose meaning stands for the whole: the title, or where that only echoes the body the
   * whole first passage, and the variants.
   */
  public List<String> questionUnits() {
    List<String> units = new ArrayList<>();
    if (titleEchoesBody()) {
      units.add(Passages.of(bodyText).getFirst());
    } else if (!title.isBlank()) {
      units.add(title);
    }
    variants.stream().filter(variant -> !variant.isBlank()).forEach(units::add);
    return units;
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** The same text with what is known of its meaning. */
  public ArticleDocument with(UnitVectors known) {
    return new ArticleDocument(version, locale, title, variants, bodyText, reserved, known);
  }
}
