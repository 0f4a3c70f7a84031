package io.selfcare.knowledge.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.selfcare.knowledge.lines.Columns;
import io.selfcare.knowledge.mappings.MappingFacts;
import io.selfcare.knowledge.mappings.MappingService;
import io.selfcare.knowledge.sources.Archive;
import io.selfcare.knowledge.sources.Detected;
import io.selfcare.knowledge.sources.Detection;
import io.selfcare.knowledge.sources.SourceFormat;
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
import org.jspecify.annotations.Nullable;

/** Accepts imports: the whole body is there, looked at and stored before the job is promised. */
public final class ImportService {
  private final TenantDb db;
  private final Jobs jobs;
  private final MappingService mappings;

  public ImportService(TenantDb db, Jobs jobs, MappingService mappings) {
    this.db = db;
    this.jobs = jobs;
    this.mappings = mappings;
  }

  /**
   * Stores the file with the job that is to import it.
   *
   * @param file as it arrives; kept on disk meanwhile, so that no transaction waits for a sender
   * @throws io.selfcare.platform.http.ProblemException when it is nothing that can be imported
   */
  public Job accept(SpaceId space, Actor actor, ImportWish wish, InputStream file) {
    MappingFacts mapping =
        wish.mapping() == null ? null : mappings.named(space, wish.mapping()).facts();
    return spooled(
        file,
        spool -> {
          ImportOptions options = options(wish, mapping, spool);
          return store(
              space, actor, new JobRequest(ImportJob.KIND, options.toJson(), wish.dryRun()), spool);
        });
  }

  /** The same for a zip of everything. */
  public Job acceptEverything(SpaceId space, Actor actor, boolean dryRun, InputStream file) {
    return spooled(
        file,
        spool -> {
          Archive.openLarge(spool).close();
          JobRequest request =
              new JobRequest(
                  ImportJob.KIND,
                  JsonNodeFactory.instance.objectNode().put(ImportJob.EVERYTHING, true),
                  dryRun);
          return store(space, actor, request, spool);
        });
  }

  /** Does something with a file that is on disk meanwhile. */
  private interface Work {
    Job with(Path spool) throws IOException;
  }

  private static Job spooled(InputStream file, Work work) {
    try {
      Path spool = Files.createTempFile("import-", ".file");
      try {
        Files.copy(file, spool, StandardCopyOption.REPLACE_EXISTING);
        return work.with(spool);
      } finally {
        Files.deleteIfExists(spool);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImportOptions options(ImportWish wish, @Nullable MappingFacts mapping, Path spool)
      throws IOException {
    SourceFormat said = wish.format();
    if (said == null && mapping != null) {
      said = mapping.format();
    }
    Detected detected = Detection.of(spool, wish.sentAs(), said);
    return new ImportOptions(
        detected,
        mapping == null ? Columns.plain() : mapping.columns(),
        wish.source(),
        wish.deletion(),
        wish.rights().publish(),
        wish.rights().mayPublish());
  }

  private Job store(SpaceId space, Actor actor, JobRequest request, Path spool) throws IOException {
    try (InputStream input = Files.newInputStream(spool)) {
      return db.change(
          space,
          actor,
          tx -> {
            Job job = jobs.create(tx, request);
            jobs.storeInput(tx, job.id(), input);
            tx.audit(
                AuditEntry.of("import.requested", "job", job.id())
                    .with("publish", request.parameters().path("publish").asBoolean())
                    .with("deleteMissing", request.parameters().path("deleteMissing").asBoolean())
                    .with("dryRun", request.dryRun()));
            return job;
          });
    }
  }
}
