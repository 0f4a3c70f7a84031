package io.selfcare.knowledge.imports;

import io.selfcare.api.ImportsApi;
import io.selfcare.api.model.ImportKind;
import io.selfcare.knowledge.lines.LineFormat;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.jobs.Job;
import io.selfcare.platform.jobs.JobMapper;
import java.io.InputStream;

/** Imports over HTTP. */
public final class ImportsResource implements ImportsApi {
  private static final String PUBLISH = "knowledge:publish";

  private final ImportService imports;

  public ImportsResource(ImportService imports) {
    this.imports = imports;
  }

  @Override
  public io.selfcare.api.model.Job createImport(
      Call call, ImportKind kind, InputStream lines, Boolean publish, Boolean dryRun) {
    if (publish) {
      call.requireScope(PUBLISH);
    }
    LineFormat format =
        call.contentType().equals(LineFormat.CSV.mediaType()) ? LineFormat.CSV : LineFormat.NDJSON;
    ImportOptions options = new ImportOptions(format, publish, call.holds(PUBLISH));
    Job job = imports.accept(call.space(), call.actor(), options, dryRun, lines);
    call.location("/v1/jobs/" + job.id());
    return JobMapper.job(job);
  }
}
