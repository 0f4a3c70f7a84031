package io.selfcare.knowledge.indexing;

import io.selfcare.knowledge.ArticleFacts;
import io.selfcare.knowledge.ArticleRows;
import io.selfcare.knowledge.Rows;
import io.selfcare.knowledge.body.PlainText;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.search.ArticleDocument;
import io.selfcare.search.IndexedVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is live, as it is to be found. */
final class DocumentDao {
  /** One live text with the facts of its article. */
  record Row(ArticleId articleId, ArticleFacts facts, ArticleDocument document) {}

  /** The live texts of these articles, those of one article together. */
  List<Row> live(TenantTx tx, Collection<ArticleId> ids) {
    return tx.handle()
        .createQuery(
            """
            select a.id, a.external_id, a.category_id, a.visibility, a.segments, a.tags,
              v.locale, v.version, v.title, v.variants, v.html
            from articles a
            join translations t on t.space_id = a.space_id and t.article_id = a.id
              and t.state = 'published'
            join article_versions v on v.space_id = t.space_id and v.article_id = t.article_id
              and v.locale = t.locale and v.version = t.published_version
            where a.space_id = :space and a.id = any(:ids)
            order by a.id, v.locale
            """)
        .bind("space", tx.space().value())
        .bindArray("ids", UUID.class, ids.stream().map(ArticleId::value).toList())
        .map((row, context) -> new Row(article(row, "id"), ArticleRows.facts(row), document(row)))
        .list();
  }

  private static ArticleDocument document(ResultSet row) throws SQLException {
    return new ArticleDocument(
        row.getInt("version"),
        row.getString("locale"),
        row.getString("title"),
        Rows.strings(row, "variants"),
        PlainText.of(row.getString("html")));
  }

  /** Articles with something live, in the order of their ids. */
  List<ArticleId> liveArticles(TenantTx tx, @Nullable ArticleId after, int limit) {
    return tx.handle()
        .createQuery(
            """
            select distinct article_id from translations
            where space_id = :space and state = 'published'
              and (cast(:after as uuid) is null or article_id > cast(:after as uuid))
            order by article_id limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("after", after == null ? null : after.value())
        .bind("limit", limit)
        .map((row, context) -> article(row, "article_id"))
        .list();
  }

  List<ArticleId> articlesIn(TenantTx tx, Collection<CategoryId> categories) {
    return tx.handle()
        .createQuery(
            """
            select id from articles where space_id = :space and category_id = any(:categories)
            """)
        .bind("space", tx.space().value())
        .bindArray("categories", UUID.class, categories.stream().map(CategoryId::value).toList())
        .map((row, context) -> article(row, "id"))
        .list();
  }

  Set<IndexedVersion> liveVersions(TenantTx tx) {
    return new HashSet<>(
        tx.handle()
            .createQuery(
                """
                select article_id, locale, published_version from translations
                where space_id = :space and state = 'published'
                """)
            .bind("space", tx.space().value())
            .map(
                (row, context) ->
                    new IndexedVersion(
                        article(row, "article_id"),
                        row.getString("locale"),
                        row.getInt("published_version")))
            .list());
  }

  private static ArticleId article(ResultSet row, String column) throws SQLException {
    return new ArticleId(row.getObject(column, UUID.class));
  }
}
