package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.sources.SourceFormat;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of an import.
 *
 * @param sentAs content type of the file
 * @param format what the file is, null to find out
 * @param mapping name of an import mapping, null for columns under their own names
 * @param source where the articles come from
 * @param rights what of it may go live
 */
public record ImportWish(
    String sentAs,
    @Nullable SourceFormat format,
    @Nullable String mapping,
    String source,
    ImportOptions.Deletion deletion,
    Rights rights,
    boolean dryRun) {
  /**
   * What goes live.
   *
   * @param publish whether what is stored is published
   * @param mayPublish whether whoever asked may change what is live
   */
  public record Rights(boolean publish, boolean mayPublish) {}
}
