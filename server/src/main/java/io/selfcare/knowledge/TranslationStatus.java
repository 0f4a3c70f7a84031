package io.selfcare.knowledge;

import io.selfcare.platform.ids.ArticleId;

/**
 * An article in a locale that somebody has to look after.
 *
 * @param title in the tenant's first language
 * @param gap what is wrong, in the word of the API
 */
record TranslationStatus(ArticleId article, String title, String locale, String gap) {
  /** Its place in the list. */
  String position() {
    return article.value() + "/" + locale;
  }
}
