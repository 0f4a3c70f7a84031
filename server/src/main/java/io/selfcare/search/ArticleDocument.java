package io.selfcare.search;

import java.util.List;

/**
 * The published text of an article in one locale, as plain text. The title may be blank: such an
 * article is found by its variants and its body.
 */
public record ArticleDocument(
    int version, String locale, String title, List<String> variants, String bodyText) {
  public ArticleDocument {
    locale = LocaleTag.canonical(locale);
    variants = List.copyOf(variants);
  }
}
