package io.selfcare.search;

import java.util.List;

/**
 * The published text of an article in one locale, as plain text. The title may be blank: such an
 * article is found by its variants and its body.
 *
 * @param bodyText what every reader of the article sees
 * @param reserved what some of them see instead; empty for most
 */
public record ArticleDocument(
    int version,
    String locale,
    String title,
    List<String> variants,
    String bodyText,
    List<ReservedText> reserved) {
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
}
