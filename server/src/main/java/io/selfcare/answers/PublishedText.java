package io.selfcare.answers;

import io.selfcare.platform.ids.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is published in one locale, ready to be shown.
 *
 * @param externalId the tenant's own id of the article
 * @param html the whole body, sanitised
 */
record PublishedText(
    ArticleId articleId,
    @Nullable String externalId,
    int version,
    String locale,
    String title,
    String html) {
  PublishedText withHtml(String other) {
    return new PublishedText(articleId, externalId, version, locale, title, other);
  }
}
