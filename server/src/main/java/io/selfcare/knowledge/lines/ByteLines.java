package io.selfcare.knowledge.lines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts bytes into lines; of a line that is too long nothing is held but the fact. */
final class ByteLines implements AutoCloseable {
  static final int LONGEST = 1024 * 1024;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream input;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int position;
  private int limit;
  private boolean tooLong;
  private long number;

  ByteLines(InputStream input) {
    this.input = input;
  }

  /** Moves to the next line; false after the last. */
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    if (!filled()) {
      return false;
    }
    number++;
    while (filled()) {
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      keep(end - position);
      boolean complete = end < limit;
      position = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    return true;
  }

  private void keep(int length) {
    if (tooLong || line.size() + length > LONGEST) {
      tooLong = true;
    } else {
      line.write(buffer, position, length);
    }
  }

  /** True when the buffer holds something that is not read yet. */
  private boolean filled() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, input.read(buffer));
    }
    return position < limit;
  }

  long number() {
    return number;
  }

  /**
   * The bytes of the line without the byte order mark that some programs put first; null when it is
   * too long.
   */
  byte @Nullable [] bytes() {
    if (tooLong) {
      return null;
    }
    byte[] bytes = line.toByteArray();
    boolean marked = number == 1 && Arrays.equals(Arrays.copyOf(bytes, MARK.length), MARK);
    return marked ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
