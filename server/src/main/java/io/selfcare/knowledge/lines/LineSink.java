package io.selfcare.knowledge.lines;

import java.io.IOException;

/** Writes lines that a {@link LineSource} reads back as they were. */
public interface LineSink extends AutoCloseable {
  void write(LineFields fields) throws IOException;

  @Override
  void close() throws IOException;
}
