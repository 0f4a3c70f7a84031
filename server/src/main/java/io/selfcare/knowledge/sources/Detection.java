package io.selfcare.knowledge.sources;

import io.selfcare.knowledge.body.WebPage;
import io.selfcare.knowledge.lines.CsvDialect;
import io.selfcare.knowledge.lines.TextEncoding;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out what a file is, from what it was sent as and what it holds. */
public final class Detection {
  private static final String MANIFEST = "manifest.json";

  private Detection() {}

  /**
   * What a file is.
   *
   * @param sentAs its content type
   * @param said the format that the sender names; null to find out
   * @throws ProblemException when it is nothing that can be imported, or an archive is not safe
   */
  public static Detected of(Path file, String sentAs, @Nullable SourceFormat said)
      throws IOException {
    boolean zip = sentAs.equals("application/zip");
    if (zip) {
      Archive.open(file).close();
    }
    SourceFormat format = said == null ? found(file, sentAs) : said;
    if (format == SourceFormat.NDJSON || (format == SourceFormat.CSV && zip)) {
      if (zip) {
        throw unknown("A zip holds pages or exports; send lines as they are.");
      }
      return new Detected(format, TextEncoding.UTF_8, null);
    }
    if (format != SourceFormat.CSV) {
      return Detected.of(format);
    }
    TextEncoding encoding;
    try (InputStream input = Files.newInputStream(file)) {
      encoding = TextEncoding.find(input);
    }
    try (InputStream input = Files.newInputStream(file)) {
      return new Detected(format, encoding, CsvDialect.separator(input, encoding));
    }
  }

  private static SourceFormat found(Path file, String sentAs) throws IOException {
    return switch (sentAs) {
      case "text/csv" -> SourceFormat.CSV;
      case "application/xml" -> SourceFormat.PHPMYFAQ;
      case "text/html" -> page(file);
      case "application/json" -> export(file);
      case "application/zip" -> inside(file);
      default -> SourceFormat.NDJSON;
    };
  }

  private static SourceFormat page(Path file) throws IOException {
    try (InputStream input = Files.newInputStream(file)) {
      return FaqPageSource.isIn(WebPage.read(input)) ? SourceFormat.FAQPAGE : SourceFormat.HTML;
    }
  }

  private static SourceFormat export(Path file) throws IOException {
    try (InputStream input = Files.newInputStream(file)) {
      return JsonShape.of(input)
          .orElseThrow(
              () ->
                  unknown(
                      "The JSON is neither an export of Zendesk Guide or phpMyFAQ nor a FAQPage; name its format."));
    }
  }

  private static SourceFormat inside(Path file) throws IOException {
    try (Archive archive = Archive.open(file)) {
      List<String> names = archive.names();
      if (names.contains(MANIFEST)) {
        throw unknown("The zip is an export of everything: import it with kind=everything.");
      }
      String json = first(names, ".json");
      String html = names.stream().filter(Pages::isPage).findFirst().orElse(null);
      if (first(names, ".md") != null || first(names, ".markdown") != null) {
        return SourceFormat.MARKDOWN;
      }
      if (html != null) {
        try (InputStream input = archive.read(html)) {
          return FaqPageSource.isIn(WebPage.read(input)) ? SourceFormat.FAQPAGE : SourceFormat.HTML;
        }
      }
      if (json == null) {
        throw unknown("The zip holds no Markdown, HTML or JSON files.");
      }
      try (InputStream input = archive.read(json)) {
        return JsonShape.of(input)
            .orElseThrow(
                () -> unknown("The JSON in the zip is of no known export; name its format."));
      }
    }
  }

  private static @Nullable String first(List<String> names, String ending) {
    return names.stream().filter(name -> name.endsWith(ending)).findFirst().orElse(null);
  }

  private static ProblemException unknown(String detail) {
    return new ProblemException(ErrorCode.VALIDATION_FAILED, detail);
  }
}
