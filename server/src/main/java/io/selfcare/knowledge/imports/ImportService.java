package io.selfcare.knowledge.imports;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.jobs.Job;
import io.selfcare.platform.jobs.JobRequest;
import io.selfcare.platform.jobs.Jobs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Accepts imports: the whole body is there and stored before the job is promised. */
public final class ImportService {
  private final TenantDb db;
  private final Jobs jobs;

  public ImportService(TenantDb db, Jobs jobs) {
    this.db = db;
    this.jobs = jobs;
  }

  /**
   * Stores the lines with the job that is to import them.
   *
   * @param lines as they arrive; kept on disk meanwhile, so that no transaction waits for a sender
   */
  public Job accept(
      SpaceId space, Actor actor, ImportOptions options, boolean dryRun, InputStream lines) {
    try {
      Path spool = Files.createTempFile("import-", ".lines");
      try {
        Files.copy(lines, spool, StandardCopyOption.REPLACE_EXISTING);
        return store(space, actor, options, dryRun, spool);
      } finally {
        Files.deleteIfExists(spool);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Job store(SpaceId space, Actor actor, ImportOptions options, boolean dryRun, Path spool)
      throws IOException {
    try (InputStream input = Files.newInputStream(spool)) {
      return db.change(
          space,
          actor,
          tx -> {
            Job job = jobs.create(tx, new JobRequest(ImportJob.KIND, options.toJson(), dryRun));
            jobs.storeInput(tx, job.id(), input);
            tx.audit(
                AuditEntry.of("import.requested", "job", job.id())
                    .with("publish", options.publish())
                    .with("dryRun", dryRun));
            return job;
          });
    }
  }
}
