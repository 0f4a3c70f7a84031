package io.selfcare.knowledge.exports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.knowledge.CategoryTree;
import io.selfcare.knowledge.CategoryTrees;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.JobId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.jobs.Job;
import io.selfcare.platform.jobs.JobRequest;
import io.selfcare.platform.jobs.Jobs;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** Accepts exports and hands out their files. */
public final class ExportService {
  private final TenantDb db;
  private final Jobs jobs;
  private final CategoryTrees trees;

  public ExportService(TenantDb db, Jobs jobs, CategoryTrees trees) {
    this.trees = trees;
    this.db = db;
    this.jobs = jobs;
  }

  /**
   * Asks for a file.
   *
   * @param format word of a line format, or {@code zip} for everything
   */
  public Job request(SpaceId space, Actor actor, String format, ExportFilter filter) {
    ObjectNode parameters = JsonNodeFactory.instance.objectNode().put(ExportJob.FORMAT, format);
    parameters.set(ExportJob.FILTER, filter.json());
    return db.change(
        space,
        actor,
        tx -> {
          Job job = jobs.create(tx, new JobRequest(ExportJob.KIND, parameters, false));
          tx.audit(AuditEntry.of("export.requested", "job", job.id()).with("format", format));
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
    if (job.filesDeleted()) {
      throw new ProblemException(
          ErrorCode.NOT_FOUND, "The file was deleted 7 days after it was made: export again.");
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

  /** A category and all below it. */
  List<CategoryId> below(SpaceId space, CategoryId category) {
    CategoryTree tree = db.read(space, trees::of);
    if (!tree.contains(category)) {
      throw ProblemException.invalid("/categoryId", "unknown", "There is no such category.");
    }
    return List.copyOf(tree.below(category));
  }

  /** The word of the format that was asked for. */
  static String format(Job job) {
    return job.parameters().path(ExportJob.FORMAT).asText();
  }
}
