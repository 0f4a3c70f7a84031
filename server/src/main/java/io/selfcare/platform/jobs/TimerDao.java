package io.selfcare.platform.jobs;

import io.selfcare.platform.db.TenantTx;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The timers of a space. */
final class TimerDao {
  void insert(TenantTx tx, Timer timer) {
    tx.handle()
        .createUpdate(
            """
            insert into timers (space_id, id, kind, subject, due_at)
            values (:space, :id, :kind, :subject, :due)
            """)
        .bind("space", tx.space().value())
        .bind("id", timer.id())
        .bind("kind", timer.kind())
        .bind("subject", timer.subject())
        .bind("due", timer.due())
        .execute();
  }

  Optional<Timer> find(TenantTx tx, UUID id) {
    return tx.handle()
        .createQuery("select * from timers where space_id = :space and id = :id")
        .bind("space", tx.space().value())
        .bind("id", id)
        .map(
            (row, context) ->
                new Timer(
                    row.getObject("id", UUID.class),
                    row.getString("kind"),
                    row.getObject("subject", UUID.class),
                    row.getObject("due_at", OffsetDateTime.class).toInstant()))
        .findOne();
  }

  List<UUID> all(TenantTx tx) {
    return tx.handle()
        .createQuery("select id from timers where space_id = :space order by due_at")
        .bind("space", tx.space().value())
        .mapTo(UUID.class)
        .list();
  }

  void delete(TenantTx tx, UUID id) {
    tx.handle()
        .createUpdate("delete from timers where space_id = :space and id = :id")
        .bind("space", tx.space().value())
        .bind("id", id)
        .execute();
  }

  void deleteAll(TenantTx tx, String kind, UUID subject) {
    tx.handle()
        .createUpdate(
            "delete from timers where space_id = :space and kind = :kind and subject = :subject")
        .bind("space", tx.space().value())
        .bind("kind", kind)
        .bind("subject", subject)
        .execute();
  }
}
