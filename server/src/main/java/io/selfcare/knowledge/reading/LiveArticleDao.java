package io.selfcare.knowledge.reading;

import io.selfcare.knowledge.ArticleRows;
import io.selfcare.knowledge.ChannelRows;
import io.selfcare.knowledge.PublishedArticle.Reference;
import io.selfcare.knowledge.Rows;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.search.Audience;
import io.selfcare.search.LocaleChain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/** What is live in the first locale of a chain, for one audience: the record's own view of it. */
final class LiveArticleDao {
  /** The rule of {@link Audience#maySee}, so that counts and pages hold what is seen. */
  private static final String SEEN =
      """
      (:staff or a.visibility = 'public' or (a.visibility = 'authenticated' and :authenticated)
        or (a.visibility = 'segment' and a.segments && cast(:audience as text[])))
      """;

  private static final String LIVE =
      """
      select a.*, t.locale, v.version as text_version, v.title, v.channels, v.published_at, s.slug,
        array_position(:pinned, a.id) as pin,
        lower(regexp_replace(normalize(left(v.title, 100), NFKD), '[\\u0300-\\u036f]', '', 'g'))
          collate "C" as shown
      from articles a
      cross join lateral (
        select t.locale, t.published_version from translations t
        where t.space_id = a.space_id and t.article_id = a.id and t.state = 'published'
          and t.locale = any(:chain)
        order by array_position(cast(:chain as text[]), t.locale) limit 1) t
      join article_versions v on v.space_id = a.space_id and v.article_id = a.id
        and v.locale = t.locale and v.version = t.published_version
      left join article_slugs s on s.space_id = a.space_id and s.article_id = a.id
        and s.locale = t.locale and s.current
      where a.space_id = :space and
      """
          + SEEN;

  private static final String PAGE =
      "with live as ("
          + LIVE
          + """
             and (cast(:category as uuid) is null or a.category_id = :category)
             and (cast(:tag as text) is null or a.tags @> array[cast(:tag as text)])
          )
          select * from live where cast(:afterId as uuid) is null
            or (coalesce(pin, 1000), shown, id) > (:afterPin, :afterTitle, cast(:afterId as uuid))
          order by coalesce(pin, 1000), shown, id limit :limit
          """;

  private static final String COUNTS =
      """
      select a.category_id, count(*) as articles from articles a
      where a.space_id = :space and a.category_id is not null and
      """
          + SEEN
          + """
             and exists (select from translations t where t.space_id = a.space_id
               and t.article_id = a.id and t.state = 'published' and t.locale = any(:chain))
          group by a.category_id
          """;

  List<LiveArticle> page(
      TenantTx tx,
      Audience audience,
      LocaleChain chain,
      ReaderFilter filter,
      List<ArticleId> pinned,
      PageRequest page) {
    String[] after = page.after() == null ? new String[] {"0", "", ""} : page.after().split("/", 3);
    return pinned(seen(tx, tx.handle().createQuery(PAGE), audience, chain), pinned)
        .bind("category", filter.category() == null ? null : filter.category().value())
        .bind("tag", filter.tag())
        .bind("afterPin", Integer.parseInt(after[0]))
        .bind("afterId", after[1].isEmpty() ? null : UUID.fromString(after[1]))
        .bind("afterTitle", after[2])
        .bind("limit", page.fetch())
        .map((row, context) -> article(row))
        .list();
  }

  Optional<LiveArticle> find(TenantTx tx, Audience audience, LocaleChain chain, ArticleId id) {
    return find(tx, audience, chain, List.of(id)).stream().findFirst();
  }

  /** Those of these that the audience may see, in no order. */
  List<LiveArticle> find(
      TenantTx tx, Audience audience, LocaleChain chain, Collection<ArticleId> ids) {
    return pinned(
            seen(tx, tx.handle().createQuery(LIVE + " and a.id = any(:ids)"), audience, chain),
            List.of())
        .bindArray("ids", UUID.class, ids.stream().map(ArticleId::value).toList())
        .map((row, context) -> article(row))
        .list();
  }

  /** Those in these categories or with these tags, the latest published first. */
  List<LiveArticle> among(
      TenantTx tx,
      Audience audience,
      LocaleChain chain,
      Collection<CategoryId> categories,
      List<String> tags,
      int limit) {
    String among =
        LIVE
            + """
               and (a.category_id = any(:categories) or a.tags && cast(:tags as text[]))
              order by v.published_at desc, a.id limit :limit
              """;
    return pinned(seen(tx, tx.handle().createQuery(among), audience, chain), List.of())
        .bindArray("categories", UUID.class, categories.stream().map(CategoryId::value).toList())
        .bindArray("tags", String.class, tags)
        .bind("limit", limit)
        .map((row, context) -> article(row))
        .list();
  }

  /**
   * What the editors of an article have chosen to go with it; empty when there is no such article.
   */
  Optional<List<ArticleId>> chosen(TenantTx tx, ArticleId id) {
    return tx.handle()
        .createQuery("select related from articles where space_id = :space and id = :id")
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .map((row, context) -> Rows.uuids(row, "related").stream().map(ArticleId::new).toList())
        .findOne();
  }

  /** How many the audience sees directly in each category. */
  Map<CategoryId, Integer> counts(TenantTx tx, Audience audience, LocaleChain chain) {
    return seen(tx, tx.handle().createQuery(COUNTS), audience, chain)
        .map(
            (row, context) ->
                Map.entry(
                    new CategoryId(row.getObject("category_id", UUID.class)),
                    row.getInt("articles")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Query seen(TenantTx tx, Query query, Audience audience, LocaleChain chain) {
    return query
        .bind("space", tx.space().value())
        .bind("staff", audience.internal())
        .bind("authenticated", audience.authenticated())
        .bindArray("audience", String.class, List.copyOf(audience.segments()))
        .bindArray("chain", String.class, chain.locales());
  }

  private static Query pinned(Query query, List<ArticleId> pinned) {
    return query.bindArray("pinned", UUID.class, pinned.stream().map(ArticleId::value).toList());
  }

  private static LiveArticle article(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Integer pin = row.getObject("pin", Integer.class);
    return new LiveArticle(
        new Reference(new ArticleId(id), row.getString("locale"), row.getInt("text_version")),
        ArticleRows.facts(row),
        row.getString("title"),
        ChannelRows.of(row.getString("channels")),
        row.getString("slug"),
        pin,
        "%d/%s/%s".formatted(pin == null ? 1000 : pin, id, row.getString("shown")),
        Rows.instant(row, "published_at"));
  }
}
