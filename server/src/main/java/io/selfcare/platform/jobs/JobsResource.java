package io.selfcare.platform.jobs;

import io.selfcare.api.JobsApi;
import io.selfcare.api.model.JobKind;
import io.selfcare.api.model.JobList;
import io.selfcare.api.model.JobResultList;
import io.selfcare.api.model.JobResultStatus;
import io.selfcare.api.model.JobStatus;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.JobId;
import org.jspecify.annotations.Nullable;

/** Following long work over HTTP. */
public final class JobsResource implements JobsApi {
  private final Jobs jobs;

  public JobsResource(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public io.selfcare.api.model.Job getJob(Call call, String jobId) {
    return shown(call, jobs.get(call.space(), JobId.parse(jobId)));
  }

  @Override
  public io.selfcare.api.model.Job cancelJob(Call call, String jobId) {
    return shown(call, jobs.cancel(call.space(), call.actor(), JobId.parse(jobId)));
  }

  private io.selfcare.api.model.Job shown(Call call, Job job) {
    return JobMapper.job(job, jobs.actions(call.space(), job.id()));
  }

  @Override
  public JobList listJobs(
      Call call,
      @Nullable JobKind kind,
      @Nullable JobStatus status,
      Integer limit,
      @Nullable String cursor) {
    PageRequest page = PageRequest.of(call, limit, cursor, kind, status);
    Page<Job> found = jobs.list(call.space(), word(kind), word(status), page);
    return new JobList()
        .data(found.data().stream().map(JobMapper::job).toList())
        .hasMore(found.hasMore())
        .nextCursor(found.nextCursor());
  }

  @Override
  public JobResultList listJobResults(
      Call call,
      String jobId,
      @Nullable JobResultStatus status,
      Integer limit,
      @Nullable String cursor) {
    PageRequest page = PageRequest.of(call, limit, cursor, jobId, status);
    Page<RowResult> found = jobs.results(call.space(), JobId.parse(jobId), word(status), page);
    return new JobResultList()
        .data(found.data().stream().map(JobMapper::result).toList())
        .hasMore(found.hasMore())
        .nextCursor(found.nextCursor());
  }

  private static @Nullable String word(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
