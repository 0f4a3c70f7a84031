package io.selfcare.platform.db;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads a stored file part by part; holds one part at a time. */
public final class StoredParts extends InputStream {
  private final IntFunction<Optional<byte[]>> parts;
  private byte[] current = {};
  private int offset;
  private int next;

  /**
   * Prepares.
   *
   * @param parts gives a part by its number, from 0; the first that is not there ends the file
   */
  public StoredParts(IntFunction<Optional<byte[]>> parts) {
    this.parts = parts;
  }

  @Override
  public int read() {
    return available() > 0 || advance() ? current[offset++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] buffer, int start, int length) {
    if (length == 0) {
      return 0;
    }
    if (available() == 0 && !advance()) {
      return -1;
    }
    int count = Math.min(length, available());
    System.arraycopy(current, offset, buffer, start, count);
    offset += count;
    return count;
  }

  @Override
  public int available() {
    return current.length - offset;
  }

  private boolean advance() {
    Optional<byte[]> part = parts.apply(next++);
    current = part.orElse(new byte[0]);
    offset = 0;
    return current.length > 0;
  }
}
