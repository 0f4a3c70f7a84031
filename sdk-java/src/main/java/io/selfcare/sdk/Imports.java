package io.selfcare.sdk;

import io.selfcare.sdk.api.ImportsApi;
import io.selfcare.sdk.http.Caller;
import io.selfcare.sdk.http.Upload;
import io.selfcare.sdk.model.ImportKind;
import io.selfcare.sdk.model.Job;
import java.util.function.Consumer;

/** Articles in bulk, as a stream. {@link Jobs#waitFor} tells when an import is done. */
public final class Imports extends ImportsApi {
  Imports(Caller caller) {
    super(caller);
  }

  /** Imports articles as drafts. */
  public Job articles(Upload lines) {
    return createImport(ImportKind.ARTICLES, lines);
  }

  /** Imports articles, such as with {@code options -> options.publish(true)}. */
  public Job articles(Upload lines, Consumer<CreateImportOptions> options) {
    return createImport(ImportKind.ARTICLES, lines, options);
  }

  /** Imports the zip of an export of everything into a tenant that has no content yet. */
  public Job everything(Upload zip) {
    return createImport(ImportKind.EVERYTHING, zip);
  }
}
