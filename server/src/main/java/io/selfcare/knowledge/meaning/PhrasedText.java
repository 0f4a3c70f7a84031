package io.selfcare.knowledge.meaning;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.Access;
import java.util.List;

/**
 * How people ask for an article in one locale.
 *
 * @param phrasings the title, when there is one, and the variants, with their vectors
 */
public record PhrasedText(ArticleId article, Access access, List<Phrasing> phrasings) {
  public PhrasedText {
    phrasings = List.copyOf(phrasings);
  }

  /** One way to ask. */
  public record Phrasing(String text, byte[] vector) {}
}
