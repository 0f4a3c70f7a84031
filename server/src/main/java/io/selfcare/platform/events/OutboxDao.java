package io.selfcare.platform.events;

import io.selfcare.platform.db.SystemTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.events.Event.Position;
import io.selfcare.platform.ids.SpaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outbox and the places of its readers. */
final class OutboxDao {
  void insert(TenantTx tx, String topic, Collection<UUID> subjects, @Nullable String detail) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("space", tx.space().value());
    values.put("topic", topic);
    values.put("subjects", subjects.toArray(new UUID[0]));
    values.put("detail", detail);
    values.put("now", tx.realTime());
    tx.send(
        """
        insert into outbox (space_id, topic, subject, detail, created_at)
        select :space, :topic, subject, :detail, :now
        from unnest(:subjects) with ordinality as news (subject, place) order by place
        """,
        values);
  }

  /** What follows a position, only from transactions older than any that is still open. */
  List<Event> after(SystemTx tx, Position position, int limit) {
    return tx.handle()
        .createQuery(
            """
            select space_id, topic, subject, detail, txid::text::bigint as txid, id from outbox
            where (txid, id) > (cast(cast(:txid as text) as xid8), :id)
              and txid < pg_snapshot_xmin(pg_current_snapshot())
            order by outbox.txid, outbox.id limit :limit
            """)
        .bind("txid", position.txid())
        .bind("id", position.id())
        .bind("limit", limit)
        .map((row, context) -> event(row))
        .list();
  }

  private static Event event(ResultSet row) throws SQLException {
    return new Event(
        new SpaceId(row.getObject("space_id", UUID.class)),
        row.getString("topic"),
        row.getObject("subject", UUID.class),
        row.getString("detail"),
        position(row));
  }

  private static Position position(ResultSet row) throws SQLException {
    return new Position(row.getLong("txid"), row.getLong("id"));
  }

  Optional<Position> newest(TenantTx tx) {
    return tx.handle()
        .createQuery(
            """
            select txid::text::bigint as txid, id from outbox where space_id = :space
            order by outbox.txid desc, outbox.id desc limit 1
            """)
        .bind("space", tx.space().value())
        .map((row, context) -> position(row))
        .findOne();
  }

  Position cursor(TenantTx tx, String consumer) {
    return tx.handle()
        .createQuery(
            "select txid::text::bigint as txid, id from outbox_cursors where consumer = :consumer")
        .bind("consumer", consumer)
        .map((row, context) -> position(row))
        .findOne()
        .orElse(new Position(0, 0));
  }

  /**
   * The consumer's place. A place ahead of the database's own clock of transactions comes from
   * before a restore: reading begins anew then.
   */
  Position cursor(SystemTx tx, String consumer) {
    tx.handle()
        .createUpdate(
            "insert into outbox_cursors (consumer) values (:consumer) on conflict do nothing")
        .bind("consumer", consumer)
        .execute();
    return tx.handle()
        .createQuery(
            """
            select case when txid > pg_snapshot_xmax(pg_current_snapshot()) then 0
                   else txid::text::bigint end as txid, id
            from outbox_cursors where consumer = :consumer
            """)
        .bind("consumer", consumer)
        .map((row, context) -> position(row))
        .one();
  }

  void advance(SystemTx tx, String consumer, Position position) {
    tx.handle()
        .createUpdate(
            """
            update outbox_cursors set txid = cast(cast(:txid as text) as xid8), id = :id where consumer = :consumer
            """)
        .bind("consumer", consumer)
        .bind("txid", position.txid())
        .bind("id", position.id())
        .execute();
  }

  /** Deletes what every consumer has acted on. */
  int deleteDone(SystemTx tx, Instant before) {
    return tx.handle()
        .createUpdate(
            """
            delete from outbox where created_at < :before
              and not exists (select from outbox_cursors c where (c.txid, c.id) < (outbox.txid, outbox.id))
            """)
        .bind("before", before)
        .execute();
  }
}
