package io.selfcare.answers;

import io.selfcare.platform.ids.ArticleId;

/** A question that somebody may be typing: the title of an article or one of its variants. */
record SuggestedQuestion(String text, ArticleId articleId, String locale, String title) {
  boolean isTitle() {
    return text.equals(title);
  }
}
