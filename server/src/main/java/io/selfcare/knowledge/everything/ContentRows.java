package io.selfcare.knowledge.everything;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.http.StrictJson;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one file of the zip, one at a time. */
final class ContentRows implements AutoCloseable {
  private static final ObjectMapper JSON = StrictJson.mapper();
  private static final int LONGEST = 4 * 1024 * 1024;

  private final String file;
  private final InputStream input;
  private int number;

  ContentRows(String file, InputStream input) {
    this.file = file;
    this.input = new BufferedInputStream(input, 1 << 16);
  }

  /** The next row by columns; null after the last. */
  @Nullable ObjectNode next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = input.read();
    if (next < 0) {
      return null;
    }
    number++;
    while (next >= 0 && next != '\n') {
      line.write(next);
      if (line.size() > LONGEST) {
        throw broken("is longer than %,d bytes".formatted(LONGEST));
      }
      next = input.read();
    }
    try {
      JsonNode row = JSON.readTree(line.toByteArray());
      if (!row.isObject() || row.toString().contains("\\u0000")) {
        throw broken("is no row");
      }
      return ContentNames.columns(row);
    } catch (JsonProcessingException e) {
      throw broken("is not strict JSON");
    }
  }

  /** What is wrong with the row that was read last. */
  ProblemException broken(String how) {
    return new ProblemException(
        ErrorCode.VALIDATION_FAILED,
        "Line %d of %s %s; nothing was imported.".formatted(number, file, how));
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
