package io.selfcare.knowledge.meaning;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.Access;
import io.selfcare.search.ArticleDocuments;
import java.util.List;

/**
 * How people ask for an article in one locale.
 *
 * @param text the article with its text in this locale alone
 * @param phrasings the title, when there is one, and the variants, with their vectors
 */
public record PhrasedText(ArticleDocuments text, List<Phrasing> phrasings) {
  public PhrasedText {
    phrasings = List.copyOf(phrasings);
  }

  public ArticleId article() {
    return text.articleId();
  }

  public Access access() {
    return text.access();
  }

  /** One way to ask. */
  public record Phrasing(String text, byte[] vector) {}
}
