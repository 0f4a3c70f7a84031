package io.selfcare.knowledge.reading;

import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.body.VisibleHtml;
import io.selfcare.search.Audience;

/** The one way on which the HTML of a live text reaches a reader. */
final class ReaderHtml {
  private ReaderHtml() {}

  /** What of the text this audience may see. */
  static String of(PublishedArticle article, Audience audience) {
    if (!audience.maySee(article.facts().access())) {
      throw new IllegalArgumentException("an article that is not for this reader");
    }
    return VisibleHtml.of(article.html(), audience);
  }
}
