package io.selfcare.knowledge.meaning;

import io.selfcare.platform.db.SystemTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.SpaceId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Whether a space has something new to learn from. */
final class LearningDao {
  void want(TenantTx tx) {
    tx.handle()
        .createUpdate(
            """
            insert into learning as l (space_id, wanted, wanted_since, wanted_last)
            values (:space, 1, :now, :now)
            on conflict (space_id) do update set wanted = l.wanted + 1, wanted_last = :now,
              wanted_since = case when l.done = l.wanted then :now else l.wanted_since end
            """)
        .bind("space", tx.space().value())
        .bind("now", tx.realTime())
        .execute();
  }

  /** Whoever waits for it does not wait for a quiet moment. */
  void hurry(TenantTx tx) {
    tx.handle()
        .createUpdate(
            """
            update learning set wanted_last = '-infinity' where space_id = :space and done < wanted
            """)
        .bind("space", tx.space().value())
        .execute();
  }

  long wanted(TenantTx tx) {
    return number(tx, "wanted");
  }

  long done(TenantTx tx) {
    return number(tx, "done");
  }

  private static long number(TenantTx tx, String column) {
    return tx.handle()
        .createQuery("select <column> from learning where space_id = :space")
        .define("column", column)
        .bind("space", tx.space().value())
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }

  void done(TenantTx tx, long wanted) {
    tx.handle()
        .createUpdate(
            """
            update learning set done = greatest(done, :wanted), wanted_since = :now, failure = null
            where space_id = :space
            """)
        .bind("space", tx.space().value())
        .bind("wanted", wanted)
        .bind("now", tx.realTime())
        .execute();
  }

  /** Spaces whose content is quiet, or has not been for long, and whose questions have vectors. */
  List<SpaceId> ready(SystemTx tx, Duration quiet, Duration patience) {
    return tx.handle()
        .createQuery(
            """
            select space_id from learning l where done < wanted
              and (wanted_last <= :quiet or wanted_since <= :patience)
              and not exists (select from embedding_queue q
                where q.space_id = l.space_id and q.stage = 'questions')
            order by wanted_since
            """)
        .bind("quiet", tx.now().minus(quiet))
        .bind("patience", tx.now().minus(patience))
        .map((row, context) -> new SpaceId(row.getObject("space_id", UUID.class)))
        .list();
  }
}
