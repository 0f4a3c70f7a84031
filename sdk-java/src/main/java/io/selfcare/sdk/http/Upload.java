package io.selfcare.sdk.http;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A body that is streamed as it is. It is never held whole in memory, and can be sent again from
 * its start by a retry.
 *
 * @param contentType media type of the body
 * @param publisher gives the bytes, each time it is subscribed to
 */
public record Upload(String contentType, BodyPublisher publisher) {
  /** The content type of JSON, one object a line. */
  public static final String NDJSON = "application/x-ndjson";

  /** The content type of comma-separated values. */
  public static final String CSV = "text/csv";

  /** The content type of a zip. */
  public static final String ZIP = "application/zip";

  private static final Map<String, String> TYPES =
      Map.of(
          ".csv", CSV,
          ".zip", ZIP,
          ".json", "application/json",
          ".xml", "application/xml",
          ".html", "text/html");

  /**
   * The content of a file, with the content type that its name ends in: {@code .csv}, {@code .zip},
   * {@code .json}, {@code .xml}, {@code .html}, or NDJSON for every other.
   *
   * @throws UncheckedIOException when there is no such file
   */
  public static Upload of(Path file) {
    try {
      return new Upload(type(file.toString()), BodyPublishers.ofFile(file));
    } catch (FileNotFoundException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String type(String name) {
    return TYPES.entrySet().stream()
        .filter(type -> name.endsWith(type.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(NDJSON);
  }

  /** What a stream gives; the supplier opens it anew for each attempt, and the SDK closes it. */
  public static Upload of(String contentType, Supplier<? extends InputStream> stream) {
    return new Upload(contentType, BodyPublishers.ofInputStream(stream));
  }

  /** Lines that are in memory already. */
  public static Upload ndjson(String lines) {
    return new Upload(NDJSON, BodyPublishers.ofString(lines));
  }
}
