package io.selfcare.platform.jobs;

import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.JobId;
import java.util.Optional;

/** The files that jobs read and make, in parts. */
final class JobFileDao {
  Optional<byte[]> input(TenantTx tx, JobId job, int part) {
    return find(tx, job, "input", part);
  }

  Optional<byte[]> output(TenantTx tx, JobId job, int part) {
    return find(tx, job, "output", part);
  }

  int insertInput(TenantTx tx, JobId job, int part, byte[] bytes) {
    return insert(tx, job, "input", part, bytes);
  }

  int insertOutput(TenantTx tx, JobId job, int part, byte[] bytes) {
    return insert(tx, job, "output", part, bytes);
  }

  int deleteInput(TenantTx tx, JobId job) {
    return delete(tx, job, "input");
  }

  int deleteOutput(TenantTx tx, JobId job) {
    return delete(tx, job, "output");
  }

  private static Optional<byte[]> find(TenantTx tx, JobId job, String direction, int part) {
    return tx.handle()
        .createQuery(
            """
            select bytes from job_files where space_id = :space and job_id = :job
              and direction = :direction and part = :part
            """)
        .bind("space", tx.space().value())
        .bind("job", job.value())
        .bind("direction", direction)
        .bind("part", part)
        .mapTo(byte[].class)
        .findOne();
  }

  private static int insert(TenantTx tx, JobId job, String direction, int part, byte[] bytes) {
    return tx.handle()
        .createUpdate(
            """
            insert into job_files (space_id, job_id, direction, part, bytes)
            values (:space, :job, :direction, :part, :bytes)
            """)
        .bind("space", tx.space().value())
        .bind("job", job.value())
        .bind("direction", direction)
        .bind("part", part)
        .bind("bytes", bytes)
        .execute();
  }

  private static int delete(TenantTx tx, JobId job, String direction) {
    return tx.handle()
        .createUpdate(
            "delete from job_files where space_id = :space and job_id = :job and direction = :direction")
        .bind("space", tx.space().value())
        .bind("job", job.value())
        .bind("direction", direction)
        .execute();
  }
}
