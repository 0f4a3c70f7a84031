package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.ids.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the feed of changes. */
final class ChangeFeedDao {
  /** A step that readers notice, and what it is to them. */
  record Entry(String kind, TranslationEvent event) {}

  /**
   * Notes the steps. An update is noted only when its version was published in this transaction,
   * and says what it changes of the version before.
   */
  void insertAll(ChangeTx tx, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    Actor actor = entries.getFirst().event().actor();
    tx.handle()
        .createUpdate(
            """
            insert into knowledge_changes (space_id, kind, article_id, locale, version, title, comment,
              changed_parts, body_changed, at, actor_kind, actor_id)
            select :space, e.kind, e.article, e.locale, e.version, coalesce(v.title, t.title), e.comment,
              case when e.kind <> 'updated' then '{}' else array_remove(array[
                case when v.title is distinct from p.title then 'title' end,
                case when v.variants is distinct from p.variants then 'variants' end,
                case when v.body is distinct from p.body or v.html is distinct from p.html then 'body' end,
                case when v.channels is distinct from p.channels then 'channels' end,
                case when v.slug is distinct from p.slug then 'slug' end], null) end,
              case when e.kind = 'updated' then case when v.body is distinct from p.body
                then changed_share(p.body, v.body) else changed_share(p.html, v.html) end end,
              :now, :actorKind, :actorId
            from unnest(:kinds, :articles, :locales, :versions, :comments)
              with ordinality as e(kind, article, locale, version, comment, place)
            join translations t on t.space_id = :space and t.article_id = e.article
              and t.locale = e.locale
            left join article_versions v on v.space_id = :space and v.article_id = e.article
              and v.locale = e.locale and v.version = e.version
            left join article_versions p on p.space_id = :space and p.article_id = e.article
              and p.locale = e.locale and p.version = e.version - 1
            where e.kind <> 'updated' or v.published_at = :now
            order by e.place
            """)
        .bind("space", tx.space().value())
        .bind("now", tx.now())
        .bind("actorKind", actor.kind().name())
        .bind("actorId", actor.id())
        .bindArray("kinds", String.class, column(entries, Entry::kind))
        .bindArray("articles", UUID.class, column(entries, e -> key(e).articleId().value()))
        .bindArray("locales", String.class, column(entries, e -> key(e).locale()))
        .bindArray("versions", Integer.class, nullable(entries, e -> e.event().version()))
        .bindArray("comments", String.class, nullable(entries, e -> e.event().comment()))
        .execute();
  }

  void insertDeleted(ChangeTx tx, ArticleId article, @Nullable String locale) {
    tx.handle()
        .createUpdate(
            """
            insert into knowledge_changes
              (space_id, kind, article_id, locale, version, title, at, actor_kind, actor_id)
            select t.space_id, 'deleted', t.article_id, t.locale, null, t.title, :now, :actorKind, :actorId
            from translations t where t.space_id = :space and t.article_id = :article
              and t.state = 'published' and (cast(:locale as text) is null or t.locale = :locale)
            order by t.locale
            """)
        .bind("space", tx.space().value())
        .bind("article", article.value())
        .bind("locale", locale)
        .bind("now", tx.now())
        .bind("actorKind", tx.actor().kind().name())
        .bind("actorId", tx.actor().id())
        .execute();
  }

  void announce(
      ChangeTx tx, Key key, List<String> roles, boolean mustRead, @Nullable String summary) {
    tx.handle()
        .createUpdate(
            """
            update knowledge_changes set announced_roles = :roles, must_read = :mustRead,
              announcement = :summary
            where space_id = :space and number = (select max(c.number) from knowledge_changes c
              where c.space_id = :space and c.article_id = :article and c.locale = :locale)
            """)
        .bind("space", tx.space().value())
        .bind("article", key.articleId().value())
        .bind("locale", key.locale())
        .bindArray("roles", String.class, roles)
        .bind("mustRead", mustRead)
        .bind("summary", summary)
        .execute();
  }

  private static Key key(Entry entry) {
    return entry.event().key();
  }

  private static <T> List<T> column(List<Entry> entries, Function<Entry, T> value) {
    return entries.stream().map(value).toList();
  }

  private static <T> List<@Nullable T> nullable(
      List<Entry> entries, Function<Entry, @Nullable T> value) {
    List<@Nullable T> column = new ArrayList<>();
    entries.forEach(entry -> column.add(value.apply(entry)));
    return column;
  }
}
