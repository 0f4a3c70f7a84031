package io.selfcare.knowledge;

import io.selfcare.knowledge.PublishedArticle.Reference;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Texts of translations that are live. */
final class PublishedArticleDao {
  List<PublishedArticle> find(TenantTx tx, List<Reference> asked) {
    return tx.handle()
        .createQuery(
            """
            select a.*, v.locale, v.version as text_version, v.title, v.html, v.channels,
              v.published_at
            from unnest(:ids, :locales, :versions) as asked (id, locale, version)
            join article_versions v on v.space_id = :space and v.article_id = asked.id
              and v.locale = asked.locale and v.version = asked.version
            join translations t on t.space_id = :space and t.article_id = v.article_id
              and t.locale = v.locale and t.state = 'published'
            join articles a on a.space_id = :space and a.id = v.article_id
            """)
        .bind("space", tx.space().value())
        .bindArray("ids", UUID.class, asked.stream().map(r -> r.articleId().value()).toList())
        .bindArray("locales", String.class, asked.stream().map(Reference::locale).toList())
        .bindArray("versions", Integer.class, asked.stream().map(Reference::version).toList())
        .map((row, context) -> article(row))
        .list();
  }

  private static PublishedArticle article(ResultSet row) throws SQLException {
    return new PublishedArticle(
        new Reference(
            new ArticleId(row.getObject("id", UUID.class)),
            row.getString("locale"),
            row.getInt("text_version")),
        ArticleRows.facts(row),
        row.getString("title"),
        row.getString("html"),
        ChannelRows.of(row.getString("channels")),
        Rows.instant(row, "published_at"));
  }
}
