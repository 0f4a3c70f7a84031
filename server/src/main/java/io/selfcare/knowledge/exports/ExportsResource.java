package io.selfcare.knowledge.exports;

import io.selfcare.api.ExportsApi;
import io.selfcare.api.model.ExportCreate;
import io.selfcare.knowledge.lines.LineFormat;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.ids.JobId;
import io.selfcare.platform.jobs.Job;
import io.selfcare.platform.jobs.JobMapper;
import java.io.InputStream;

/** Exports over HTTP. */
public final class ExportsResource implements ExportsApi {
  private final ExportService exports;

  public ExportsResource(ExportService exports) {
    this.exports = exports;
  }

  @Override
  public io.selfcare.api.model.Job createExport(Call call, ExportCreate sent) {
    Job job =
        exports.request(call.space(), call.actor(), LineFormat.valueOf(sent.getFormat().name()));
    call.location("/v1/jobs/" + job.id());
    return JobMapper.job(job);
  }

  @Override
  public InputStream downloadExport(Call call, String jobId) {
    Job job = exports.finished(call.space(), JobId.parse(jobId));
    LineFormat format = ExportService.format(job);
    call.header("Content-Type", format.mediaType() + ";charset=utf-8");
    call.header(
        "Content-Disposition",
        "attachment; filename=\"articles-%s.%s\"".formatted(job.id(), format.word()));
    return exports.file(call.space(), job.id());
  }
}
