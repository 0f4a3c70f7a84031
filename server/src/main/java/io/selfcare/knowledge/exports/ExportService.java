package io.selfcare.knowledge.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.selfcare.knowledge.lines.LineFormat;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.JobId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.jobs.Job;
import io.selfcare.platform.jobs.JobRequest;
import io.selfcare.platform.jobs.Jobs;
import java.io.InputStream;
import java.util.Locale;

/** Accepts exports and hands out their files. */
public final class ExportService {
  private final TenantDb db;
  private final Jobs jobs;

  public ExportService(TenantDb db, Jobs jobs) {
    this.db = db;
    this.jobs = jobs;
  }

  public Job request(SpaceId space, Actor actor, LineFormat format) {
    JsonNode parameters =
        JsonNodeFactory.instance.objectNode().put(ExportJob.FORMAT, format.word());
    return db.change(
        space,
        actor,
        tx -> {
          Job job = jobs.create(tx, new JobRequest(ExportJob.KIND, parameters, false));
          tx.audit(
              AuditEntry.of("export.requested", "job", job.id()).with("format", format.word()));
          return job;
        });
  }

  /**
   * An export whose file is there.
   *
   * @throws ProblemException {@code not_found}, {@code invalid_state} while it is not
   */
  Job finished(SpaceId space, JobId id) {
    Job job = jobs.get(space, id);
    if (!job.kind().equals(ExportJob.KIND)) {
      throw ProblemException.notFound("export");
    }
    if (job.status() != Job.Status.SUCCEEDED) {
      throw new ProblemException(
          ErrorCode.INVALID_STATE,
          "The export is %s; its file can be fetched once it has succeeded."
              .formatted(job.status().name().toLowerCase(Locale.ROOT)));
    }
    return job;
  }

  InputStream file(SpaceId space, JobId id) {
    return jobs.output(space, id);
  }

  static LineFormat format(Job job) {
    return LineFormat.of(job.parameters().path(ExportJob.FORMAT).asText());
  }
}
