package io.selfcare.search;

import io.selfcare.platform.ids.ArticleId;

/** One version of an article that is indexed in one locale. */
public record IndexedVersion(ArticleId articleId, String locale, int version) {
  public IndexedVersion {
    locale = LocaleTag.canonical(locale);
  }
}
