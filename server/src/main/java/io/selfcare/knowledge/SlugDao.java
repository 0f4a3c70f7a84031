package io.selfcare.knowledge;

import io.selfcare.knowledge.SlugClaim.Slug;
import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;

/** Which slug leads where; everything for many texts in one statement. */
final class SlugDao {
  /** The slugs that these texts have now. */
  Map<Key, String> present(TenantTx tx, Collection<Key> keys) {
    return keyed(
            tx.handle()
                .createQuery(
                    """
                    select s.article_id, s.locale, s.slug
                    from unnest(:articles, :locales) as asked (article_id, locale)
                    join article_slugs s on s.space_id = :space and s.article_id = asked.article_id
                      and s.locale = asked.locale and s.current
                    """)
                .bind("space", tx.space().value()),
            keys)
        .map((row, context) -> Map.entry(key(row), row.getString("slug")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The current slugs among these, and whose they are. */
  Map<Slug, ArticleId> owners(TenantTx tx, Collection<Slug> slugs) {
    return tx
        .handle()
        .createQuery(
            """
            select s.article_id, s.locale, s.slug
            from unnest(:locales, :slugs) as asked (locale, slug)
            join article_slugs s on s.space_id = :space and s.locale = asked.locale
              and s.slug = asked.slug and s.current
            """)
        .bind("space", tx.space().value())
        .bindArray("locales", String.class, slugs.stream().map(Slug::locale).toList())
        .bindArray("slugs", String.class, slugs.stream().map(Slug::text).toList())
        .map((row, context) -> Map.entry(slug(row), key(row).articleId()))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** From now on the slugs of these texts are former ones. */
  void retire(ChangeTx tx, Collection<Key> keys) {
    keyed(
            tx.handle()
                .createUpdate(
                    """
                    update article_slugs s set current = false
                    from unnest(:articles, :locales) as asked (article_id, locale)
                    where s.space_id = :space and s.article_id = asked.article_id
                      and s.locale = asked.locale and s.current
                    """)
                .bind("space", tx.space().value()),
            keys)
        .execute();
  }

  /**
   * Gives texts their slugs, former ones of others included; those that somebody else has taken in
   * this moment are not among the result.
   */
  Set<Slug> take(ChangeTx tx, Map<Slug, Key> wanted) {
    List<Map.Entry<Slug, Key>> entries = List.copyOf(wanted.entrySet());
    return new HashSet<>(
        keyed(
                tx.handle()
                    .createQuery(
                        """
                        insert into article_slugs (space_id, locale, slug, article_id, current)
                        select :space, locale, slug, article_id, true
                        from unnest(:articles, :locales, :slugs) as wanted (article_id, locale, slug)
                        order by locale, slug
                        on conflict (space_id, locale, slug) do update
                          set article_id = excluded.article_id, current = true
                          where not article_slugs.current
                        returning locale, slug
                        """)
                    .bind("space", tx.space().value())
                    .bindArray(
                        "slugs",
                        String.class,
                        entries.stream().map(entry -> entry.getKey().text()).toList()),
                entries.stream().map(Map.Entry::getValue).toList())
            .map((row, context) -> slug(row))
            .list());
  }

  private static <S extends SqlStatement<S>> S keyed(S statement, Collection<Key> keys) {
    return statement
        .bindArray("articles", UUID.class, keys.stream().map(k -> k.articleId().value()).toList())
        .bindArray("locales", String.class, keys.stream().map(Key::locale).toList());
  }

  private static Key key(ResultSet row) throws SQLException {
    return new Key(TranslationRows.article(row), row.getString("locale"));
  }

  private static Slug slug(ResultSet row) throws SQLException {
    return new Slug(row.getString("locale"), row.getString("slug"));
  }
}
