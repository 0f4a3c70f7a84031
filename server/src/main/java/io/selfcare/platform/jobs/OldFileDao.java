package io.selfcare.platform.jobs;

import io.selfcare.platform.db.SystemTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.JobId;
import io.selfcare.platform.ids.SpaceId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Files of jobs that ended long ago. */
final class OldFileDao {
  List<OldFiles.Old> old(SystemTx tx, Instant before, int limit) {
    return tx.handle()
        .createQuery(
            """
            select space_id, id from jobs
            where kind = 'export' and finished_at < :before and files_deleted_at is null limit :limit
            """)
        .bind("before", before)
        .bind("limit", limit)
        .map(
            (row, context) ->
                new OldFiles.Old(
                    new SpaceId(row.getObject("space_id", UUID.class)),
                    new JobId(row.getObject("id", UUID.class))))
        .list();
  }

  void delete(TenantTx tx, JobId job) {
    new JobFileDao().deleteOutput(tx, job);
    tx.handle()
        .createUpdate(
            "update jobs set files_deleted_at = :now where space_id = :space and id = :id")
        .bind("space", tx.space().value())
        .bind("id", job.value())
        .bind("now", tx.now())
        .execute();
  }
}
