package io.selfcare.knowledge;

import io.selfcare.platform.ids.ArticleId;
import java.time.Instant;
import java.util.List;

/**
 * An article with where each of its translations stands.
 *
 * @param version counts the changes of the article itself
 * @param updatedAt the last change of the article or of one of its translations
 * @param stale why somebody should look after it now
 */
public record Article(
    ArticleId id,
    ArticleFacts facts,
    List<TranslationSummary> translations,
    long version,
    Instant createdAt,
    Instant updatedAt,
    Stale stale) {
  public Article {
    translations = List.copyOf(translations);
  }

  /** A new article without translations. */
  public static Article created(ArticleId id, ArticleFacts facts, Instant now) {
    return new Article(id, facts, List.of(), 1, now, now, Stale.NOT);
  }

  /** The same article with other facts, still to be stored. */
  public Article with(ArticleFacts next) {
    return new Article(id, next, translations, version, createdAt, updatedAt, stale);
  }

  /** The same article with its translations. */
  Article with(List<TranslationSummary> summaries) {
    return new Article(id, facts, summaries, version, createdAt, updatedAt, stale);
  }

  /** The same article, found to be stale or not. */
  Article with(Stale flags) {
    return new Article(id, facts, translations, version, createdAt, updatedAt, flags);
  }

  /** True when customers see one of its translations. */
  boolean live() {
    return translations.stream().anyMatch(t -> t.publication().live());
  }
}
