package io.selfcare.knowledge.quality;

import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.AttachmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What the record alone tells: what is missing, due, unread or not helpful. Whole lists, in SQL.
 */
final class ReaderFindingDao {
  /** What is live in one locale, and in which of the others it is not. */
  List<Finding> missing(TenantTx tx, List<String> locales) {
    return tx.handle()
        .createQuery(
            """
            select t.article_id, min(t.locale) as present_in, wanted.locale
            from translations t cross join unnest(:locales) as wanted(locale)
            where t.space_id = :space and t.state = 'published'
              and not exists (select from translations o where o.space_id = t.space_id
                and o.article_id = t.article_id and o.locale = wanted.locale
                and o.state = 'published')
            group by t.article_id, wanted.locale order by t.article_id, wanted.locale
            """)
        .bind("space", tx.space().value())
        .bindArray("locales", String.class, locales)
        .map(
            (row, context) ->
                Finding.about(
                    article(row),
                    row.getString("locale"),
                    new Evidence.MissingLocale(row.getString("present_in"))))
        .list();
  }

  /** What is live and past its review date, or has expired, in the days of the space. */
  List<Finding> stale(TenantTx tx) {
    return tx.handle()
        .createQuery(
            """
            select a.id as article_id, a.expires_at <= :now as expired,
              case when a.expires_at <= :now then (a.expires_at at time zone s.time_zone)::date
                else a.review_by end as since
            from articles a join spaces s on s.space_id = a.space_id
            where a.space_id = :space
              and (a.expires_at <= :now or a.review_by < (:now at time zone s.time_zone)::date)
              and exists (select from translations t where t.space_id = a.space_id
                and t.article_id = a.id and t.state = 'published')
            order by a.id
            """)
        .bind("space", tx.space().value())
        .bind("now", tx.now())
        .map(
            (row, context) ->
                Finding.about(
                    article(row),
                    "",
                    new Evidence.Stale(
                        row.getObject("since", LocalDate.class), row.getBoolean("expired"))))
        .list();
  }

  /** What was live all the time since a day and was never shown. */
  List<Finding> unread(TenantTx tx, LocalDate since) {
    return tx.handle()
        .createQuery(
            """
            select t.article_id, t.locale, t.published_version from translations t
            where t.space_id = :space and t.state = 'published'
              and (select min(v.published_at) from article_versions v where v.space_id = t.space_id
                and v.article_id = t.article_id and v.locale = t.locale) < :since
              and not exists (select from reading_counts c where c.space_id = t.space_id
                and c.article_id = t.article_id and c.locale = t.locale
                and c.day >= :since and c.shown > 0)
            order by t.article_id, t.locale
            """)
        .bind("space", tx.space().value())
        .bind("since", since)
        .map(
            (row, context) ->
                Finding.about(
                    article(row),
                    row.getString("locale"),
                    new Evidence.Unread(since, row.getInt("published_version"))))
        .list();
  }

  /** What more readers say no to than yes, since a day. */
  List<Finding> unhelpful(TenantTx tx, LocalDate since, int fewest) {
    return tx.handle()
        .createQuery(
            """
            select t.article_id, t.locale, t.published_version, sum(c.shown) as shown,
              sum(c.helpful) as helpful, sum(c.unhelpful) as unhelpful
            from translations t
            join reading_counts c on c.space_id = t.space_id and c.article_id = t.article_id
              and c.locale = t.locale and c.day >= :since
            where t.space_id = :space and t.state = 'published'
            group by t.article_id, t.locale, t.published_version
            having sum(c.unhelpful) >= :fewest and sum(c.unhelpful) > sum(c.helpful)
            order by t.article_id, t.locale
            """)
        .bind("space", tx.space().value())
        .bind("since", since)
        .bind("fewest", fewest)
        .map(
            (row, context) ->
                Finding.about(
                    article(row),
                    row.getString("locale"),
                    new Evidence.Unhelpful(
                        row.getInt("shown"),
                        row.getInt("helpful"),
                        row.getInt("unhelpful"),
                        row.getInt("published_version"))))
        .list();
  }

  /** Which of these articles are there, and whether anything of them is live. */
  List<Linked> linked(TenantTx tx, List<ArticleId> ids) {
    return tx.handle()
        .createQuery(
            """
            select a.id as article_id, exists (select from translations t
              where t.space_id = a.space_id and t.article_id = a.id and t.state = 'published') as live
            from articles a where a.space_id = :space and a.id = any(:ids)
            """)
        .bind("space", tx.space().value())
        .bindArray("ids", UUID.class, ids.stream().map(ArticleId::value).toList())
        .map((row, context) -> new Linked(article(row), row.getBoolean("live")))
        .list();
  }

  /** Those of these attachments that are there. */
  List<AttachmentId> attachments(TenantTx tx, Collection<AttachmentId> ids) {
    return tx.handle()
        .createQuery("select id from attachments where space_id = :space and id = any(:ids)")
        .bind("space", tx.space().value())
        .bindArray("ids", UUID.class, ids.stream().map(AttachmentId::value).toList())
        .map((row, context) -> new AttachmentId(row.getObject("id", UUID.class)))
        .list();
  }

  /** An article that a link names. */
  record Linked(ArticleId id, boolean live) {}

  private static ArticleId article(ResultSet row) throws SQLException {
    return new ArticleId(row.getObject("article_id", UUID.class));
  }
}
