package io.selfcare.knowledge.lines;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts bytes into lines; of a line that is too long nothing is held but the fact. */
final class ByteLines implements AutoCloseable {
  static final int LONGEST = 1024 * 1024;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final BufferedInputStream input;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean tooLong;
  private long number;

  ByteLines(InputStream input) {
    this.input = new BufferedInputStream(input, 1 << 16);
  }

  /** Moves to the next line; false after the last. */
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    int b = number == 0 ? firstByte() : input.read();
    if (b < 0) {
      return false;
    }
    number++;
    while (b >= 0 && b != '\n') {
      if (line.size() < LONGEST) {
        line.write(b);
      } else {
        tooLong = true;
      }
      b = input.read();
    }
    return true;
  }

  /** Leaves out the byte order mark that some programs put first. */
  private int firstByte() throws IOException {
    input.mark(MARK.length);
    for (byte mark : MARK) {
      if (input.read() != (mark & 0xFF)) {
        input.reset();
        break;
      }
    }
    return input.read();
  }

  long number() {
    return number;
  }

  /** The bytes of the line, null when it is too long. */
  byte @Nullable [] bytes() {
    return tooLong ? null : line.toByteArray();
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
