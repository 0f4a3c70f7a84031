package io.selfcare.knowledge.exports;

import io.selfcare.api.ExportsApi;
import io.selfcare.api.model.ExportCreate;
import io.selfcare.api.model.ExportFormat;
import io.selfcare.api.model.ExportKind;
import io.selfcare.api.model.TranslationState;
import io.selfcare.knowledge.KnowledgeMapper;
import io.selfcare.knowledge.lines.LineFormat;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.JobId;
import io.selfcare.platform.jobs.Job;
import io.selfcare.platform.jobs.JobMapper;
import java.io.InputStream;
import java.util.List;

/** Exports over HTTP. */
public final class ExportsResource implements ExportsApi {
  private final ExportService exports;

  public ExportsResource(ExportService exports) {
    this.exports = exports;
  }

  @Override
  public io.selfcare.api.model.Job createExport(Call call, ExportCreate sent) {
    boolean everything = sent.getKind() == ExportKind.EVERYTHING;
    if (everything != (sent.getFormat() == ExportFormat.ZIP)) {
      throw ProblemException.invalid(
          "/format", "not_allowed", "Everything is exported as zip, articles as ndjson or csv.");
    }
    ExportFilter filter = filter(call, sent);
    if (everything && !filter.equals(ExportFilter.none())) {
      throw ProblemException.invalid(
          "/kind", "not_allowed", "locales, categoryId and states choose articles only.");
    }
    Job job = exports.request(call.space(), call.actor(), sent.getFormat().toString(), filter);
    call.location("/v1/jobs/" + job.id());
    return JobMapper.job(job);
  }

  private ExportFilter filter(Call call, ExportCreate sent) {
    List<String> locales = KnowledgeMapper.list(sent.getLocales(), "/locales");
    List<TranslationState> states = KnowledgeMapper.list(sent.getStates(), "/states");
    CategoryId category = KnowledgeMapper.category(sent.getCategoryId(), "/categoryId");
    return new ExportFilter(
        locales,
        states.stream().map(TranslationState::toString).toList(),
        category == null ? null : exports.below(call.space(), category));
  }

  @Override
  public InputStream downloadExport(Call call, String jobId) {
    Job job = exports.finished(call.space(), JobId.parse(jobId));
    String format = ExportService.format(job);
    boolean zip = format.equals(ExportJob.ZIP);
    call.header(
        "Content-Type",
        zip ? "application/zip" : LineFormat.of(format).mediaType() + ";charset=utf-8");
    call.header(
        "Content-Disposition",
        "attachment; filename=\"%s-%s.%s\""
            .formatted(zip ? "everything" : "articles", job.id(), format));
    return exports.file(call.space(), job.id());
  }
}
