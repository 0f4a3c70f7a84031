package io.selfcare.knowledge;

import io.selfcare.platform.ids.ArticleId;
import java.time.Instant;
import java.util.List;

/**
 * An article with where each of its translations stands.
 *
 * @param version counts the changes of the article itself
 * @param updatedAt the last change of the article or of one of its translations
 */
public record Article(
    ArticleId id,
    ArticleFacts facts,
    List<TranslationSummary> translations,
    long version,
    Instant createdAt,
    Instant updatedAt) {
  public Article {
    translations = List.copyOf(translations);
  }

  /** A new article without translations. */
  public static Article created(ArticleId id, ArticleFacts facts, Instant now) {
    return new Article(id, facts, List.of(), 1, now, now);
  }

  /** The same article with other facts, still to be stored. */
  public Article with(ArticleFacts next) {
    return new Article(id, next, translations, version, createdAt, updatedAt);
  }

  /** The same article with its translations. */
  Article with(List<TranslationSummary> summaries) {
    return new Article(id, facts, summaries, version, createdAt, updatedAt);
  }

  /** True when customers see one of its translations. */
  boolean live() {
    return translations.stream().anyMatch(t -> t.publication().live());
  }
}
