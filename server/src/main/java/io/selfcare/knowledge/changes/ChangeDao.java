package io.selfcare.knowledge.changes;

import io.selfcare.knowledge.Announcement;
import io.selfcare.knowledge.Rows;
import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.Role;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.ChangeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the feed of changes, and keeps who has read what. */
final class ChangeDao {
  private static final String SELECT =
      """
      select c.*, exists (select from knowledge_change_readers r where r.space_id = c.space_id
        and r.change_id = c.id and r.key_id = :key) as read
      from knowledge_changes c where c.space_id = :space
      """;

  /** The newest first. */
  List<KnowledgeChange> list(TenantTx tx, ChangeFilter filter, Reader reader, PageRequest page) {
    return tx.handle()
        .createQuery(
            SELECT
                + """
                  and (cast(:since as timestamptz) is null or c.at >= :since)
                  and (cast(:locale as text) is null or c.locale = :locale)
                  and (cast(:category as uuid) is null or exists (select from articles a
                    where a.space_id = c.space_id and a.id = c.article_id
                      and a.category_id = :category))
                  and (not :unread or (c.announced_roles is not null
                    and :role = any(c.announced_roles)
                    and not exists (select from knowledge_change_readers r
                      where r.space_id = c.space_id and r.change_id = c.id and r.key_id = :key)))
                  and (cast(:after as bigint) is null or c.number < cast(:after as bigint))
                order by c.number desc limit :limit
                """)
        .bind("space", tx.space().value())
        .bind("key", reader.keyId())
        .bind("role", reader.roleWord())
        .bind("since", filter.since())
        .bind("locale", filter.locale())
        .bind("category", filter.category() == null ? null : filter.category().value())
        .bind("unread", filter.unread())
        .bind("after", page.after())
        .bind("limit", page.fetch())
        .map((row, context) -> change(row))
        .list();
  }

  Optional<KnowledgeChange> find(TenantTx tx, ChangeId id, Reader reader) {
    return tx.handle()
        .createQuery(SELECT + " and c.id = :id")
        .bind("space", tx.space().value())
        .bind("key", reader.keyId())
        .bind("id", id.value())
        .map((row, context) -> change(row))
        .findOne();
  }

  /** Notes that a key has read a change; the first time counts. */
  void acknowledge(ChangeTx tx, ChangeId id, Reader reader) {
    tx.handle()
        .createUpdate(
            """
            insert into knowledge_change_readers (space_id, change_id, key_id, role, read_at)
            values (:space, :change, :key, :role, :now) on conflict do nothing
            """)
        .bind("space", tx.space().value())
        .bind("change", id.value())
        .bind("key", reader.keyId())
        .bind("role", reader.role() == null ? null : reader.roleWord())
        .bind("now", tx.now())
        .execute();
  }

  /** The first one first. */
  List<ChangeReader> readers(TenantTx tx, ChangeId id, PageRequest page) {
    String[] after = page.after() == null ? new String[2] : page.after().split(" ", 2);
    return tx.handle()
        .createQuery(
            """
            select * from knowledge_change_readers where space_id = :space and change_id = :change
              and (cast(:afterTime as timestamptz) is null
                or (read_at, key_id) > (cast(:afterTime as timestamptz), cast(:afterKey as text)))
            order by read_at, key_id limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("change", id.value())
        .bind("afterTime", after[0])
        .bind("afterKey", after[1])
        .bind("limit", page.fetch())
        .map(
            (row, context) ->
                new ChangeReader(
                    row.getString("key_id"),
                    role(row.getString("role")),
                    Rows.instant(row, "read_at")))
        .list();
  }

  private static KnowledgeChange change(ResultSet row) throws SQLException {
    return new KnowledgeChange(
        new ChangeId(row.getObject("id", UUID.class)),
        row.getLong("number"),
        row.getString("kind"),
        new Key(new ArticleId(row.getObject("article_id", UUID.class)), row.getString("locale")),
        row.getString("title"),
        row.getObject("version", Integer.class),
        row.getString("comment"),
        Rows.strings(row, "changed_parts"),
        row.getObject("body_changed", Double.class),
        Rows.instant(row, "at"),
        row.getString("actor_id"),
        announcement(row),
        row.getBoolean("read"));
  }

  private static @Nullable Announcement announcement(ResultSet row) throws SQLException {
    if (row.getArray("announced_roles") == null) {
      return null;
    }
    return new Announcement(
        Rows.strings(row, "announced_roles").stream()
            .map(word -> Role.valueOf(word.toUpperCase(Locale.ROOT)))
            .toList(),
        row.getBoolean("must_read"),
        row.getString("announcement"));
  }

  private static @Nullable Role role(@Nullable String word) {
    return word == null ? null : Role.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
