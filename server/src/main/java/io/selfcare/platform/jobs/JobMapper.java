package io.selfcare.platform.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.api.model.ErrorCode;
import io.selfcare.api.model.JobActions;
import io.selfcare.api.model.JobDetected;
import io.selfcare.api.model.JobError;
import io.selfcare.api.model.JobKind;
import io.selfcare.api.model.JobResult;
import io.selfcare.api.model.JobResultAction;
import io.selfcare.api.model.JobResultStatus;
import io.selfcare.api.model.JobStatus;
import io.selfcare.api.model.ProblemViolation;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Jobs as the API shows them. */
public final class JobMapper {
  private JobMapper() {}

  /** One job. */
  public static io.selfcare.api.model.Job job(Job job) {
    return new io.selfcare.api.model.Job()
        .id(job.id().text())
        .kind(JobKind.fromValue(job.kind()))
        .status(JobStatus.fromValue(job.status().name().toLowerCase(Locale.ROOT)))
        .total(job.counts().total())
        .succeeded(job.counts().succeeded())
        .failed(job.counts().failed())
        .dryRun(job.dryRun())
        .createdAt(time(job.times().created()))
        .startedAt(time(job.times().started()))
        .finishedAt(time(job.times().finished()))
        .error(error(job))
        .detected(detected(job))
        .missing(job.missing())
        .downloadUrl(downloadUrl(job));
  }

  /** One job with what its rows did. */
  static io.selfcare.api.model.Job job(Job job, Map<RowAction, Integer> actions) {
    io.selfcare.api.model.Job shown = job(job);
    if (job.kind().equals("import")) {
      shown.actions(
          new JobActions()
              .created(actions.getOrDefault(RowAction.CREATED, 0))
              .updated(actions.getOrDefault(RowAction.UPDATED, 0))
              .unchanged(actions.getOrDefault(RowAction.UNCHANGED, 0))
              .published(actions.getOrDefault(RowAction.PUBLISHED, 0))
              .delete(actions.getOrDefault(RowAction.DELETE, 0)));
    }
    return shown;
  }

  private static @Nullable JobDetected detected(Job job) {
    JsonNode detected = job.parameters().path("detected");
    return detected.isMissingNode()
        ? null
        : new JobDetected()
            .format(detected.path("format").asText())
            .encoding(detected.path("encoding").asText(null))
            .separator(detected.path("separator").asText(null));
  }

  private static @Nullable JobError error(Job job) {
    return job.errorCode() == null
        ? null
        : new JobError().code(ErrorCode.fromValue(job.errorCode())).detail(job.errorDetail());
  }

  private static @Nullable String downloadUrl(Job job) {
    boolean ready =
        job.kind().equals("export") && job.status() == Job.Status.SUCCEEDED && !job.filesDeleted();
    return ready ? "/v1/exports/" + job.id() + "/file" : null;
  }

  static JobResult result(RowResult row) {
    JobResult result =
        new JobResult()
            .row((int) row.row())
            .status(row.ok() ? JobResultStatus.SUCCEEDED : JobResultStatus.FAILED)
            .externalId(row.externalId())
            .resourceId(row.resourceId())
            .action(row.action() == null ? null : JobResultAction.fromValue(row.action().word()))
            .detail(row.detail())
            .remarks(row.remarks().isEmpty() ? null : row.remarks());
    if (row.code() != null) {
      result
          .code(ErrorCode.fromValue(row.code().word()))
          .errors(
              row.errors().stream()
                  .map(
                      e ->
                          new ProblemViolation()
                              .pointer(e.pointer())
                              .code(e.code())
                              .detail(e.detail()))
                  .toList());
    }
    return result;
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
