package io.selfcare.answers;

import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.platform.ids.ArticleId;

/**
 * A question that somebody may be typing: the title of an article or one of its variants.
 *
 * @param pinned editors have put the article first for what is being typed
 */
record SuggestedQuestion(
    String text, ArticleId articleId, String locale, String title, boolean pinned) {
  /** The title of an article that editors have put first. */
  static SuggestedQuestion pinned(PublishedArticle article) {
    return new SuggestedQuestion(
        article.title(),
        article.reference().articleId(),
        article.reference().locale(),
        article.title(),
        true);
  }

  boolean isTitle() {
    return text.equals(title);
  }
}
