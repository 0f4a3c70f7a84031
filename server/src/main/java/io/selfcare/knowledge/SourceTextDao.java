package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.db.ChangeTx;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which text of the tenant's first language, the source, a translation was last held against. */
final class SourceTextDao {
  /** The translations fit their source as it is now: what is live of it, or else its draft. */
  void fit(ChangeTx tx, Collection<Key> keys, String sourceLocale) {
    tx.handle()
        .createUpdate(
            """
            update translations t set source_changed = false,
              source_revision = (select coalesce(
                  case when s.state = 'published' then s.published_revision end, s.content_revision)
                from translations s where s.space_id = t.space_id and s.article_id = t.article_id
                  and s.locale = :source and s.locale <> t.locale)
            from unnest(:articles, :locales) as edited (article_id, locale)
            where t.space_id = :space and t.article_id = edited.article_id
              and t.locale = edited.locale
            """)
        .bind("space", tx.space().value())
        .bind("source", sourceLocale)
        .bindArray("articles", UUID.class, articles(keys))
        .bindArray("locales", String.class, keys.stream().map(Key::locale).toList())
        .execute();
  }

  /**
   * A new text of the source is live: translations that were held against an older one fall behind.
   */
  void sourcePublished(ChangeTx tx, Collection<Key> sources) {
    tx.handle()
        .createUpdate(
            """
            update translations t set source_changed = true
            from translations s, unnest(:articles, :locales) as published (article_id, locale)
            where s.space_id = :space and s.article_id = published.article_id
              and s.locale = published.locale
              and t.space_id = :space and t.article_id = s.article_id and t.locale <> s.locale
              and coalesce(t.source_revision, 0) < s.published_revision
            """)
        .bind("space", tx.space().value())
        .bindArray("articles", UUID.class, articles(sources))
        .bindArray("locales", String.class, sources.stream().map(Key::locale).toList())
        .execute();
  }

  private static List<UUID> articles(Collection<Key> keys) {
    return keys.stream().map(key -> key.articleId().value()).toList();
  }
}
