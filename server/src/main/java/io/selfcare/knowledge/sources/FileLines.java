package io.selfcare.knowledge.sources;

import io.selfcare.knowledge.lines.Columns;
import io.selfcare.knowledge.lines.Line;
import io.selfcare.knowledge.lines.LineFields;
import io.selfcare.knowledge.lines.LineSource;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of files that each hold a few: one file is read at a time. */
abstract class FileLines implements LineSource {
  private static final int LARGEST = 16 * 1024 * 1024;

  private final Bundle bundle;
  private final Columns columns;
  private final Iterator<String> names;
  private final Deque<LineFields> waiting = new ArrayDeque<>();
  private long number;

  FileLines(Bundle bundle, Columns columns) {
    this.bundle = bundle;
    this.columns = columns;
    this.names = bundle.names().iterator();
  }

  /**
   * What a file says.
   *
   * @throws ProblemException when it cannot be read; the others still are
   */
  abstract List<LineFields> lines(String name, byte[] bytes) throws IOException;

  @Override
  public final @Nullable Line next() throws IOException {
    while (waiting.isEmpty()) {
      if (!names.hasNext()) {
        return null;
      }
      String name = names.next();
      try {
        lines(name, bytes(name)).forEach(line -> waiting.add(line.from(name)));
      } catch (ProblemException e) {
        if (e.code() == ErrorCode.BODY_TOO_LARGE) {
          throw e;
        }
        return new Line.Unreadable(++number, e.code(), "", name + ": " + e.getMessage());
      }
    }
    return new Line.Read(++number, waiting.removeFirst().withDefaults(columns.defaults()));
  }

  @Override
  public final @Nullable InputStream beside(String path) throws IOException {
    return bundle.beside(path);
  }

  final Columns columns() {
    return columns;
  }

  private byte[] bytes(String name) throws IOException {
    try (InputStream input = bundle.read(name)) {
      byte[] bytes = input.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new ProblemException(
            ErrorCode.VALIDATION_FAILED, "The file is larger than %,d bytes.".formatted(LARGEST));
      }
      return bytes;
    }
  }

  @Override
  public final void close() throws IOException {
    bundle.close();
  }
}
