package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.Article;
import io.selfcare.knowledge.ArticleFacts;
import io.selfcare.knowledge.BulkArticles;
import io.selfcare.knowledge.Translation;
import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.UnknownIdException;
import io.selfcare.search.Access;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The articles that the rows of one chunk touch, as they stand in the record: read with three
 * queries, changed in memory.
 */
final class ImportChunk {
  private final Ids ids;
  private final Map<String, DraftArticle> named = new LinkedHashMap<>();
  private final List<DraftArticle> articles = new ArrayList<>();
  private final Map<Key, Translation> stored;

  ImportChunk(TenantTx tx, BulkArticles bulk, Ids ids, List<ImportRow> rows) {
    this.ids = ids;
    List<String> names =
        rows.stream().map(ImportRow::externalId).filter(Objects::nonNull).distinct().toList();
    List<ArticleId> own = names.stream().flatMap(n -> id(n).stream()).toList();
    List<Article> found = bulk.lock(tx, names, own);
    for (Article article : found) {
      String externalId = article.facts().externalId();
      add(externalId == null ? article.id().text() : externalId, new DraftArticle(article, false));
    }
    this.stored =
        bulk.translations(
            tx,
            found.stream().map(Article::id).toList(),
            rows.stream().map(ImportRow::locale).distinct().toList());
  }

  private void add(String name, DraftArticle draft) {
    named.put(name, draft);
    articles.add(draft);
  }

  /** An export names articles without an external id by their own. */
  static Optional<ArticleId> id(String name) {
    try {
      return Optional.of(ArticleId.parse(name));
    } catch (UnknownIdException e) {
      return Optional.empty();
    }
  }

  /** The article of a row; a new one when there is none of this name. */
  DraftArticle article(TenantTx tx, ImportRow row) {
    String externalId = row.externalId();
    DraftArticle known = externalId == null ? null : named.get(externalId);
    if (known != null) {
      return known;
    }
    ArticleFacts facts = ArticleFacts.plain(externalId, Access.everybody());
    Article created = Article.created(new ArticleId(ids.next()), facts, tx.now());
    DraftArticle draft = new DraftArticle(created, true);
    if (externalId == null) {
      articles.add(draft);
    } else {
      add(externalId, draft);
    }
    return draft;
  }

  /** The translation as it is in the record; empty when there is none. */
  Optional<Translation> stored(Key key) {
    return Optional.ofNullable(stored.get(key));
  }

  Collection<DraftArticle> articles() {
    return articles;
  }

  /** The articles that are in the record once the chunk is stored. */
  List<ArticleId> stored() {
    return articles.stream()
        .filter(a -> !a.fresh() || !a.drafts().isEmpty())
        .map(a -> a.article().id())
        .toList();
  }
}
