package io.selfcare.knowledge.quality;

import io.selfcare.knowledge.ChannelRows;
import io.selfcare.knowledge.Rows;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The texts that are examined, page by page. */
final class ExaminedTextDao {
  /** The locales in which there is anything to examine. */
  List<String> locales(TenantTx tx) {
    return tx.handle()
        .createQuery(
            """
            select distinct locale from translations
            where space_id = :space and state <> 'archived' order by locale
            """)
        .bind("space", tx.space().value())
        .mapTo(String.class)
        .list();
  }

  /** The next texts in a locale, in the order of their articles. */
  List<ExaminedText> after(TenantTx tx, String locale, @Nullable ArticleId last, int limit) {
    return tx.handle()
        .createQuery(
            """
            select t.article_id, t.locale, t.published_version,
              coalesce(v.title, t.title) as title, coalesce(v.variants, t.variants) as variants,
              coalesce(v.html, t.html) as html, coalesce(v.channels, t.channels) as channels,
              (select min(f.published_at) from article_versions f
                where f.space_id = t.space_id and f.article_id = t.article_id
                  and f.locale = t.locale and t.published_version is not null)::date as published_on
            from translations t
            left join article_versions v on v.space_id = t.space_id
              and v.article_id = t.article_id and v.locale = t.locale
              and v.version = t.published_version
            where t.space_id = :space and t.locale = :locale and t.state <> 'archived'
              and (cast(:last as uuid) is null or t.article_id > cast(:last as uuid))
            order by t.article_id limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("locale", locale)
        .bind("last", last == null ? null : last.value())
        .bind("limit", limit)
        .map((row, context) -> text(row))
        .list();
  }

  private static ExaminedText text(ResultSet row) throws SQLException {
    return new ExaminedText(
        new ArticleId(row.getObject("article_id", UUID.class)),
        row.getString("locale"),
        row.getObject("published_version", Integer.class),
        row.getObject("published_on", LocalDate.class),
        row.getString("title"),
        Rows.strings(row, "variants"),
        row.getString("html"),
        ChannelRows.of(row.getString("channels")));
  }
}
