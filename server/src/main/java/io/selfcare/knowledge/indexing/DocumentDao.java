package io.selfcare.knowledge.indexing;

import io.selfcare.knowledge.ArticleFacts;
import io.selfcare.knowledge.ArticleRows;
import io.selfcare.knowledge.Rows;
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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is live, as it is to be found. */
final class DocumentDao {
  /** One live text with the facts of its article. */
  record Row(ArticleId articleId, ArticleFacts facts, ArticleDocument document) {}

  /**
   * The live texts of these articles, those of one article together. Asked article by article
   * ({@code offset 0}): a plan for all at once is made with the statistics of yesterday's base.
   */
  List<Row> live(TenantTx tx, Collection<ArticleId> ids) {
    return tx.handle()
        .createQuery(
            """
            select a.id, a.external_id, a.category_id, a.visibility, a.segments, a.tags,
              a.related, a.owner, a.review_by, a.expires_at,
              v.locale, v.version, v.title, v.variants, v.html
            from unnest(:ids) as asked (id)
            join articles a on a.space_id = :space and a.id = asked.id
            cross join lateral (
              select v.* from translations t
              join article_versions v on v.space_id = t.space_id and v.article_id = t.article_id
                and v.locale = t.locale and v.version = t.published_version
              where t.space_id = :space and t.article_id = asked.id and t.state = 'published'
              offset 0) v
            order by a.id, v.locale
            """)
        .bind("space", tx.space().value())
        .bindArray("ids", UUID.class, ids.stream().map(ArticleId::value).toList())
        .map((row, context) -> row(row, ArticleRows.facts(row)))
        .list();
  }

  private static Row row(ResultSet row, ArticleFacts facts) throws SQLException {
    ReadersTexts body = ReadersTexts.of(row.getString("html"), facts.access());
    return new Row(
        article(row, "id"),
        facts,
        new ArticleDocument(
            row.getInt("version"),
            row.getString("locale"),
            row.getString("title"),
            Rows.strings(row, "variants"),
            body.everybody(),
            body.reserved()));
  }

  /** Every article with something live. */
  List<ArticleId> liveArticles(TenantTx tx) {
    return tx.handle()
        .createQuery(
            """
            select distinct article_id from translations
            where space_id = :space and state = 'published' order by article_id
            """)
        .bind("space", tx.space().value())
        .map((row, context) -> article(row, "article_id"))
        .list();
  }

  /** How many bytes of HTML are live of each article; without reading them. */
  Map<ArticleId, Long> liveBytes(TenantTx tx, Collection<ArticleId> ids) {
    return tx
        .handle()
        .createQuery(
            """
            select asked.id, (
              select coalesce(sum(octet_length(v.html)), 0) from translations t
              join article_versions v on v.space_id = t.space_id and v.article_id = t.article_id
                and v.locale = t.locale and v.version = t.published_version
              where t.space_id = :space and t.article_id = asked.id) as bytes
            from unnest(:ids) as asked (id)
            """)
        .bind("space", tx.space().value())
        .bindArray("ids", UUID.class, ids.stream().map(ArticleId::value).toList())
        .map((row, context) -> Map.entry(article(row, "id"), row.getLong("bytes")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
