package io.selfcare.knowledge.sources;

import io.selfcare.knowledge.lines.Columns;
import io.selfcare.knowledge.lines.LineFormat;
import io.selfcare.knowledge.lines.LineSource;
import io.selfcare.knowledge.lines.TextEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Opens a file as lines, whatever it is. */
public final class Sources {
  private Sources() {}

  /** The lines of a file, always in the same order. */
  public static LineSource open(Path file, Detected detected, Columns columns) throws IOException {
    return switch (detected.format()) {
      case NDJSON -> LineFormat.ndjson(input(file), columns);
      case CSV ->
          LineFormat.csv(
              input(file),
              Objects.requireNonNullElse(detected.encoding(), TextEncoding.UTF_8),
              Objects.requireNonNullElse(detected.separator(), ','),
              columns);
      case MARKDOWN -> new MarkdownSource(Bundle.of(file, MarkdownSource::isText), columns);
      case HTML -> new HtmlSource(Bundle.of(file, Pages::isPage), columns);
      case ZENDESK -> new ZendeskSource(Bundle.of(file, Bundle::isJson), columns);
      case PHPMYFAQ -> PhpMyFaqSource.of(file, columns);
      case FAQPAGE -> new FaqPageSource(Bundle.of(file, FaqPageSource::mayHold), columns);
    };
  }

  private static InputStream input(Path file) throws IOException {
    return Files.newInputStream(file);
  }
}
