package io.selfcare.knowledge.snippets;

import io.selfcare.knowledge.Rows;
import io.selfcare.knowledge.Translation;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SnippetId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of snippets, and which texts use them. */
final class SnippetDao {
  private static final String SELECT =
      """
      select s.*, (select count(*) from snippet_usages u
        where u.space_id = s.space_id and u.key = s.key) as usages
      from snippets s where s.space_id = :space
      """;

  /** False when the key is taken. */
  boolean insert(ChangeTx tx, SnippetId id, String key, SnippetDraft draft) {
    return tx.handle()
            .createUpdate(
                """
                insert into snippets (space_id, id, key, description, texts, created_at, updated_at)
                values (:space, :id, :key, :description, cast(:texts as jsonb), :now, :now)
                on conflict (space_id, key) do nothing
                """)
            .bind("space", tx.space().value())
            .bind("id", id.value())
            .bind("key", key)
            .bind("description", draft.description())
            .bind("texts", Rows.json(draft.texts()))
            .bind("now", tx.now())
            .execute()
        == 1;
  }

  /** Stores another draft; false when somebody else was faster. */
  boolean update(ChangeTx tx, Snippet current, SnippetDraft draft) {
    return tx.handle()
            .createUpdate(
                """
                update snippets set description = :description, texts = cast(:texts as jsonb),
                  version = version + 1, updated_at = :now
                where space_id = :space and id = :id and version = :version
                """)
            .bind("space", tx.space().value())
            .bind("id", current.id().value())
            .bind("description", draft.description())
            .bind("texts", Rows.json(draft.texts()))
            .bind("version", current.version())
            .bind("now", tx.now())
            .execute()
        == 1;
  }

  /** Makes the draft what articles show; false when somebody else was faster. */
  boolean publish(ChangeTx tx, Snippet current) {
    return tx.handle()
            .createUpdate(
                """
                update snippets set published_texts = texts,
                  published_version = published_version + 1,
                  version = version + 1, updated_at = :now
                where space_id = :space and id = :id and version = :version
                """)
            .bind("space", tx.space().value())
            .bind("id", current.id().value())
            .bind("version", current.version())
            .bind("now", tx.now())
            .execute()
        == 1;
  }

  /** False when somebody has begun to use it. */
  boolean delete(ChangeTx tx, SnippetId id) {
    try {
      return tx.handle()
              .createUpdate("delete from snippets where space_id = :space and id = :id")
              .bind("space", tx.space().value())
              .bind("id", id.value())
              .execute()
          == 1;
    } catch (RuntimeException e) {
      if (Rows.brokenReference(e)) {
        return false;
      }
      throw e;
    }
  }

  Optional<Snippet> find(TenantTx tx, SnippetId id) {
    return tx.handle()
        .createQuery(SELECT + " and s.id = :id")
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .map((row, context) -> snippet(row))
        .findOne();
  }

  /** The newest first. */
  List<Snippet> list(TenantTx tx, PageRequest page) {
    return tx.handle()
        .createQuery(
            SELECT
                + """
                and (cast(:after as uuid) is null or s.id < cast(:after as uuid))
                order by s.id desc limit :limit
                """)
        .bind("space", tx.space().value())
        .bind("after", page.after())
        .bind("limit", page.fetch())
        .map((row, context) -> snippet(row))
        .list();
  }

  /** What articles show of these snippets: Markdown by locale, by key. */
  Map<String, Map<String, String>> published(TenantTx tx, Collection<String> keys) {
    return tx
        .handle()
        .createQuery(
            "select key, published_texts from snippets where space_id = :space and key = any(:keys)")
        .bind("space", tx.space().value())
        .bindArray("keys", String.class, List.copyOf(keys))
        .map((row, context) -> Map.entry(row.getString("key"), Rows.names(row, "published_texts")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The texts that use a snippet after one of them, in the order of articles and locales. */
  List<SnippetUsage> usages(TenantTx tx, String key, @Nullable String after, int limit) {
    String[] position = after == null ? new String[] {null, null} : after.split(" ", 2);
    return tx.handle()
        .createQuery(
            """
            select u.article_id, u.locale, u.draft, u.live, t.title from snippet_usages u
            join translations t on t.space_id = u.space_id and t.article_id = u.article_id
              and t.locale = u.locale
            where u.space_id = :space and u.key = :key and (cast(:article as uuid) is null
              or (u.article_id, u.locale) > (cast(:article as uuid), :locale))
            order by u.article_id, u.locale limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("key", key)
        .bind("article", position[0])
        .bind("locale", position[1])
        .bind("limit", limit)
        .map((row, context) -> usage(row))
        .list();
  }

  private static SnippetUsage usage(ResultSet row) throws SQLException {
    return new SnippetUsage(
        new Translation.Key(
            new ArticleId(row.getObject("article_id", UUID.class)), row.getString("locale")),
        row.getString("title"),
        row.getBoolean("draft"),
        row.getBoolean("live"));
  }

  private static Snippet snippet(ResultSet row) throws SQLException {
    return new Snippet(
        new SnippetId(row.getObject("id", UUID.class)),
        row.getString("key"),
        row.getString("description"),
        Rows.names(row, "texts"),
        Rows.names(row, "published_texts"),
        row.getInt("published_version"),
        row.getInt("usages"),
        row.getLong("version"),
        Rows.instant(row, "created_at"),
        Rows.instant(row, "updated_at"));
  }
}
