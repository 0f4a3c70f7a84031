package io.selfcare.knowledge.quality;

import io.selfcare.platform.ids.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Something that an examination found.
 *
 * @param other the other article of a pair
 * @param locale of the text it is about, empty when it is about the whole article
 */
public record Finding(
    ArticleId article, @Nullable ArticleId other, String locale, Evidence evidence) {
  static Finding about(ArticleId article, String locale, Evidence evidence) {
    return new Finding(article, null, locale, evidence);
  }
}
