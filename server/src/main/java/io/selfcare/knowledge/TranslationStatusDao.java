package io.selfcare.knowledge;

import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import java.util.List;
import java.util.UUID;

/** Holds translations against their sources. */
final class TranslationStatusDao {
  private static final String GAPS =
      """
      select s.article_id, s.title, wanted.locale,
        case when t.locale is null then 'missing'
          when t.state <> 'published' then 'unpublished'
          when t.source_changed then 'source_changed' end as gap
      from translations s
      cross join unnest(:locales) as wanted (locale)
      left join translations t on t.space_id = s.space_id and t.article_id = s.article_id
        and t.locale = wanted.locale
      where s.space_id = :space and s.locale = :source and s.state = 'published'
      """;

  /**
   * The gaps, by article and locale.
   *
   * @param withChanged whether those count that are live and behind
   */
  List<TranslationStatus> gaps(
      TenantTx tx, String source, List<String> locales, boolean withChanged, PageRequest page) {
    String[] after = page.after() == null ? new String[2] : page.after().split("/", 2);
    return tx.handle()
        .createQuery(
            """
            select * from (%s) g where gap is not null
              and (:withChanged or gap <> 'source_changed')
              and (cast(:afterArticle as uuid) is null
                or (article_id, locale) > (cast(:afterArticle as uuid), cast(:afterLocale as text)))
            order by article_id, locale limit :limit
            """
                .formatted(GAPS))
        .bind("space", tx.space().value())
        .bind("source", source)
        .bindArray("locales", String.class, locales)
        .bind("withChanged", withChanged)
        .bind("afterArticle", after[0] == null ? null : UUID.fromString(after[0]))
        .bind("afterLocale", after[1])
        .bind("limit", page.fetch())
        .map(
            (row, context) ->
                new TranslationStatus(
                    TranslationRows.article(row),
                    row.getString("title"),
                    row.getString("locale"),
                    row.getString("gap")))
        .list();
  }

  /** The counts of each locale. */
  List<LocaleCounts> counts(TenantTx tx, String source, List<String> locales) {
    return tx.handle()
        .createQuery(
            """
            select wanted.locale, count(g.article_id) as sources,
              count(g.article_id) filter (where gap is null or gap = 'source_changed') as published,
              count(*) filter (where gap = 'missing') as missing,
              count(*) filter (where gap = 'unpublished') as unpublished,
              count(*) filter (where gap = 'source_changed') as source_changed
            from unnest(:locales) as wanted (locale) left join (%s) g on g.locale = wanted.locale
            group by wanted.locale order by wanted.locale
            """
                .formatted(GAPS))
        .bind("space", tx.space().value())
        .bind("source", source)
        .bindArray("locales", String.class, locales)
        .map(
            (row, context) ->
                new LocaleCounts(
                    row.getString("locale"),
                    row.getInt("sources"),
                    row.getInt("published"),
                    row.getInt("missing"),
                    row.getInt("unpublished"),
                    row.getInt("source_changed")))
        .list();
  }
}
