package io.selfcare.platform.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.db.StoredParts;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.JobId;
import io.selfcare.platform.ids.SpaceId;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One run of a job, as its handler sees it. */
public final class JobRun {
  private final SpaceId space;
  private final Job job;
  private final TenantDb db;
  private final JobDao jobs;
  private final JobFileDao files;
  private final JobResultDao results = new JobResultDao();

  JobRun(SpaceId space, Job job, TenantDb db, JobDao jobs, JobFileDao files) {
    this.space = space;
    this.job = job;
    this.db = db;
    this.jobs = jobs;
    this.files = files;
  }

  public SpaceId space() {
    return space;
  }

  public JobId id() {
    return job.id();
  }

  /** On whose behalf. */
  public Actor actor() {
    return job.actor();
  }

  public JsonNode parameters() {
    return job.parameters();
  }

  public boolean dryRun() {
    return job.dryRun();
  }

  /** How far an earlier run got that did not end; 0 for the first. */
  public long position() {
    return job.position();
  }

  /** What was sent with the job, read part by part. */
  public InputStream input() {
    return new StoredParts(part -> db.read(space, tx -> files.input(tx, job.id(), part)));
  }

  /** What the job makes, stored part by part; replaces what an earlier run made. */
  public OutputStream output() {
    db.write(space, tx -> files.deleteOutput(tx, job.id()));
    return new JobFileOutput(
        (part, bytes) -> db.write(space, tx -> files.insertOutput(tx, job.id(), part, bytes)));
  }

  /** How much an earlier input has named and this one does not. */
  public void missing(TenantTx tx, int count) {
    jobs.missing(tx, job.id(), count);
  }

  /** Whether rows were refused of which nobody knows what they were about. */
  public boolean lostRows(TenantTx tx) {
    return results.hasNameless(tx, job.id());
  }

  /** The external ids of all rows so far, refused ones too. */
  public Set<String> externalIds(TenantTx tx) {
    return results.externalIds(tx, job.id());
  }

  /** Adds to what could not be taken over of rows that were reported already. */
  public void remark(TenantTx tx, Map<Long, List<String>> remarks) {
    results.remark(tx, job.id(), remarks);
  }

  /** Notes progress in the transaction that made the effect, so that both hold or neither. */
  public void progress(TenantTx tx, long position, List<RowResult> rows) {
    jobs.progress(tx, job.id(), position, rows);
  }
}
