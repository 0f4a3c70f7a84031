package io.selfcare.knowledge.imports;

import io.selfcare.api.ImportsApi;
import io.selfcare.api.model.ImportFormat;
import io.selfcare.api.model.ImportKind;
import io.selfcare.knowledge.sources.SourceFormat;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.jobs.Job;
import io.selfcare.platform.jobs.JobMapper;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Imports over HTTP. */
public final class ImportsResource implements ImportsApi {
  private static final String PUBLISH = "knowledge:publish";

  private final ImportService imports;

  public ImportsResource(ImportService imports) {
    this.imports = imports;
  }

  @Override
  public io.selfcare.api.model.Job createImport(
      Call call,
      ImportKind kind,
      InputStream file,
      Boolean publish,
      Boolean dryRun,
      @Nullable String mapping,
      @Nullable ImportFormat format,
      String source,
      Boolean deleteMissing,
      @Nullable Integer confirmDelete) {
    if (publish || (deleteMissing && !dryRun)) {
      call.requireScope(PUBLISH);
    }
    ImportWish wish =
        new ImportWish(
            call.contentType(),
            format == null ? null : SourceFormat.of(format.toString()),
            mapping,
            source,
            new ImportOptions.Deletion(deleteMissing, confirmDelete),
            new ImportWish.Rights(publish, call.holds(PUBLISH)),
            dryRun);
    Job job =
        kind == ImportKind.EVERYTHING
            ? everything(call, wish, file)
            : imports.accept(call.space(), call.actor(), wish, file);
    call.location("/v1/jobs/" + job.id());
    return JobMapper.job(job);
  }

  private Job everything(Call call, ImportWish wish, InputStream file) {
    call.requireScope(PUBLISH);
    if (!wish.sentAs().equals("application/zip")) {
      throw new ProblemException(
          ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Everything is imported as application/zip.");
    }
    return imports.acceptEverything(call.space(), call.actor(), wish.dryRun(), file);
  }
}
