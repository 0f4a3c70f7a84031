package io.selfcare.knowledge.lines;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines one after the other; holds one at a time. */
public interface LineSource extends AutoCloseable {
  /**
   * The next line, null after the last.
   *
   * @throws io.selfcare.platform.http.ProblemException when the input as a whole cannot be read
   */
  @Nullable Line next() throws IOException;

  /** A file that lies beside the lines, in the same zip; null when there is none. */
  default @Nullable InputStream beside(String path) throws IOException {
    return null;
  }

  @Override
  void close() throws IOException;
}
