package io.selfcare.platform.jobs;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.StoredParts;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.JobId;
import io.selfcare.platform.ids.SpaceId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Long work that was asked for: accepted with the change that asks for it, done afterwards. */
public final class Jobs {
  static final String QUEUED = "job.queued";
  private static final Set<String> CANCELLABLE = Set.of("import", "export");

  private final TenantDb db;
  private final Outbox outbox;
  private final Ids ids;
  private final JobDao jobs = new JobDao();
  private final JobResultDao results = new JobResultDao();
  private final JobFileDao files = new JobFileDao();

  public Jobs(TenantDb db, Outbox outbox, Ids ids) {
    this.db = db;
    this.outbox = outbox;
    this.ids = ids;
  }

  /** Accepts a job; it begins once the transaction has committed. */
  public Job create(ChangeTx tx, JobRequest request) {
    JobId id = new JobId(ids.next());
    jobs.insert(tx, id, request);
    outbox.publish(tx, QUEUED, id.value());
    return jobs.find(tx, id).orElseThrow();
  }

  /**
   * The job of this kind that has not ended yet, or a new one: of a kind of which one at a time is
   * enough. Who asks at the same moment gets the same.
   */
  public Job createUnlessUnfinished(ChangeTx tx, JobRequest request) {
    jobs.lockKind(tx, request.kind());
    return jobs.unfinished(tx, request.kind()).orElseGet(() -> create(tx, request));
  }

  /** The job of a kind that has not ended yet. */
  public Optional<Job> unfinished(TenantTx tx, String kind) {
    return jobs.unfinished(tx, kind);
  }

  /**
   * Stores what the job is to read; the stream should be local, the transaction is open meanwhile.
   */
  public void storeInput(ChangeTx tx, JobId id, InputStream input) {
    try {
      int part = 0;
      for (byte[] bytes = input.readNBytes(JobFileOutput.PART);
          bytes.length > 0;
          bytes = input.readNBytes(JobFileOutput.PART)) {
        files.insertInput(tx, id, part++, bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One job.
   *
   * @throws ProblemException {@code not_found}
   */
  public Job get(SpaceId space, JobId id) {
    return db.read(space, tx -> jobs.find(tx, id))
        .orElseThrow(() -> ProblemException.notFound("job"));
  }

  /** How many rows of a job did what. */
  Map<RowAction, Integer> actions(SpaceId space, JobId id) {
    return db.read(space, tx -> results.actions(tx, id));
  }

  /**
   * Stops an import or export: at once while it waits, else before its next rows.
   *
   * @throws ProblemException {@code not_found}, {@code invalid_state} when it has ended
   */
  public Job cancel(SpaceId space, Actor actor, JobId id) {
    return db.change(
        space,
        actor,
        tx -> {
          Job job =
              jobs.find(tx, id)
                  .filter(found -> CANCELLABLE.contains(found.kind()))
                  .orElseThrow(() -> ProblemException.notFound("job"));
          if (!jobs.cancel(tx, id)) {
            throw new ProblemException(
                ErrorCode.INVALID_STATE,
                "The job is %s: there is nothing left to cancel."
                    .formatted(job.status().name().toLowerCase(Locale.ROOT)));
          }
          tx.audit(AuditEntry.of("job.cancelled", "job", id).with("kind", job.kind()));
          Job asked = jobs.find(tx, id).orElseThrow();
          // One that runs is still being read: without its file it would end as if it were empty.
          if (asked.status().ended()) {
            files.deleteInput(tx, id);
          }
          return asked;
        });
  }

  Page<Job> list(SpaceId space, @Nullable String kind, @Nullable String status, PageRequest page) {
    return page.page(
        db.read(space, tx -> jobs.list(tx, kind, status, page)),
        job -> job.id().value().toString());
  }

  Page<RowResult> results(SpaceId space, JobId id, @Nullable String status, PageRequest page) {
    get(space, id);
    return page.page(
        db.read(space, tx -> results.list(tx, id, status, page)), row -> Long.toString(row.row()));
  }

  /** The file that a job has made, read part by part. */
  public InputStream output(SpaceId space, JobId id) {
    return new StoredParts(part -> db.read(space, tx -> files.output(tx, id, part)));
  }
}
