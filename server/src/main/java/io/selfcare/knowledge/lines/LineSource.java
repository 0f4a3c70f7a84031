package io.selfcare.knowledge.lines;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads lines one after the other; holds one at a time. */
public interface LineSource extends AutoCloseable {
  /**
   * The next line, null after the last.
   *
   * @throws io.selfcare.platform.http.ProblemException when the input as a whole cannot be read
   */
  @Nullable Line next() throws IOException;

  @Override
  void close() throws IOException;
}
