package io.selfcare.knowledge.lines;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;

/** How lines are written in a file. */
public enum LineFormat {
  NDJSON("application/x-ndjson"),
  CSV("text/csv");

  private final String mediaType;

  LineFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The word that the API uses, also the ending of a file name. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static LineFormat of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** JSON lines, which are UTF-8. */
  public static LineSource ndjson(InputStream input, Columns columns) {
    return new NdjsonSource(input, columns);
  }

  /** Rows of a spreadsheet. */
  public static LineSource csv(
      InputStream input, TextEncoding encoding, char separator, Columns columns) {
    return new CsvSource(input, encoding, separator, columns);
  }

  public LineSink sink(OutputStream output) {
    return switch (this) {
      case NDJSON -> new NdjsonSink(output);
      case CSV -> new CsvSink(output);
    };
  }
}
