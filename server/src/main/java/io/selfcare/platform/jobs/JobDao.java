package io.selfcare.platform.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.JobId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Jobs and their progress. */
final class JobDao {
  private static final ObjectMapper JSON = new ObjectMapper();

  void insert(ChangeTx tx, JobId id, JobRequest request) {
    tx.handle()
        .createUpdate(
            """
            insert into jobs (space_id, id, kind, status, dry_run, parameters, actor_kind, actor_id, created_at)
            values (:space, :id, :kind, 'queued', :dryRun, cast(:parameters as jsonb), :actorKind, :actorId, :now)
            """)
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .bind("kind", request.kind())
        .bind("dryRun", request.dryRun())
        .bind("parameters", request.parameters().toString())
        .bind("actorKind", tx.actor().kind().name())
        .bind("actorId", tx.actor().id())
        .bind("now", tx.now())
        .execute();
  }

  Optional<Job> find(TenantTx tx, JobId id) {
    return tx.handle()
        .createQuery("select * from jobs where space_id = :space and id = :id")
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .map((row, context) -> job(row))
        .findOne();
  }

  List<Job> list(TenantTx tx, @Nullable String kind, @Nullable String status, PageRequest page) {
    return tx.handle()
        .createQuery(
            """
            select * from jobs where space_id = :space
              and (cast(:kind as text) is null or kind = :kind)
              and (cast(:status as text) is null or status = :status)
              and (cast(:after as uuid) is null or id < cast(:after as uuid))
            order by id desc limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("kind", kind)
        .bind("status", status)
        .bind("after", page.after())
        .bind("limit", page.fetch())
        .map((row, context) -> job(row))
        .list();
  }

  /** Lets nobody else ask for a job of this kind until the transaction ends. */
  void lockKind(TenantTx tx, String kind) {
    tx.handle()
        .createQuery("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
        .bind("name", tx.space().value() + "/job/" + kind)
        .mapTo(String.class)
        .list();
  }

  /** The newest job of a kind that has not ended. */
  Optional<Job> unfinished(TenantTx tx, String kind) {
    return tx.handle()
        .createQuery(
            """
            select * from jobs where space_id = :space and kind = :kind
              and status in ('queued', 'running') order by id desc limit 1
            """)
        .bind("space", tx.space().value())
        .bind("kind", kind)
        .map((row, context) -> job(row))
        .findOne();
  }

  /** Begins a job, or goes on with one; empty when it has ended, was cancelled or is gone. */
  Optional<Job> start(TenantTx tx, JobId id) {
    return tx.handle()
        .createQuery(
            """
            update jobs set status = 'running', started_at = coalesce(started_at, :now)
            where space_id = :space and id = :id and status in ('queued', 'running')
            returning *
            """)
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .bind("now", tx.now())
        .map((row, context) -> job(row))
        .findOne();
  }

  /**
   * Counts rows.
   *
   * @throws JobCancelledException when somebody wants the job to stop
   */
  void progress(TenantTx tx, JobId id, long position, List<RowResult> rows) {
    int succeeded = (int) rows.stream().filter(RowResult::ok).count();
    boolean stop =
        tx.handle()
            .createQuery(
                """
            update jobs set position = :position, total = total + :rows,
              succeeded = succeeded + :succeeded, failed = failed + :failed
            where space_id = :space and id = :id returning cancel_requested
            """)
            .bind("space", tx.space().value())
            .bind("id", id.value())
            .bind("position", position)
            .bind("rows", rows.size())
            .bind("succeeded", succeeded)
            .bind("failed", rows.size() - succeeded)
            .mapTo(Boolean.class)
            .one();
    if (stop) {
      throw new JobCancelledException();
    }
    JobResultDao.insert(tx, id, rows);
  }

  void missing(TenantTx tx, JobId id, int count) {
    tx.handle()
        .createUpdate("update jobs set missing = :count where space_id = :space and id = :id")
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .bind("count", count)
        .execute();
  }

  /** Asks a job to stop; one that waits has stopped with it. False when it has ended already. */
  boolean cancel(TenantTx tx, JobId id) {
    return tx.handle()
            .createUpdate(
                """
                update jobs set cancel_requested = true,
                  status = case status when 'queued' then 'cancelled' else status end,
                  finished_at = case status when 'queued' then :now else finished_at end
                where space_id = :space and id = :id and status in ('queued', 'running')
                """)
            .bind("space", tx.space().value())
            .bind("id", id.value())
            .bind("now", tx.now())
            .execute()
        == 1;
  }

  void end(
      TenantTx tx, JobId id, Job.Status status, @Nullable String code, @Nullable String detail) {
    tx.handle()
        .createUpdate(
            """
            update jobs set status = :status, finished_at = :now, error_code = :code, error_detail = :detail
            where space_id = :space and id = :id
            """)
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .bind("status", status.name().toLowerCase(Locale.ROOT))
        .bind("now", tx.now())
        .bind("code", code)
        .bind("detail", detail)
        .execute();
  }

  private static Job job(ResultSet row) throws SQLException {
    return new Job(
        new JobId(row.getObject("id", UUID.class)),
        row.getString("kind"),
        Job.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        new Job.Counts(row.getInt("total"), row.getInt("succeeded"), row.getInt("failed")),
        row.getBoolean("dry_run"),
        json(row.getString("parameters")),
        row.getLong("position"),
        row.getObject("missing", Integer.class),
        new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getString("actor_id")),
        row.getString("error_code"),
        row.getString("error_detail"),
        row.getObject("files_deleted_at") != null,
        new Job.Times(
            row.getObject("created_at", OffsetDateTime.class).toInstant(),
            instant(row, "started_at"),
            instant(row, "finished_at")));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
