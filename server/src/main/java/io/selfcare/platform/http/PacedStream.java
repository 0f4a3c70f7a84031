package io.selfcare.platform.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * A body that ends with 408 when its sender keeps us waiting, so that nobody holds a connection by
 * sending next to nothing. Only waiting for the sender counts: how long we take is not its fault.
 */
final class PacedStream extends FilterInputStream {
  private static final long NANOS = 1_000_000_000;
  private static final long GRACE_SECONDS = 10;
  private static final long BYTES_PER_SECOND = 1024;

  private final LongSupplier nanoTime;
  private long waited;
  private long seen;

  PacedStream(InputStream in, LongSupplier nanoTime) {
    super(in);
    this.nanoTime = nanoTime;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    long asked = nanoTime.getAsLong();
    int read = waitFor(buffer, offset, length);
    waited += nanoTime.getAsLong() - asked;
    seen += Math.max(0, read);
    if (waited / NANOS > GRACE_SECONDS + seen / BYTES_PER_SECOND) {
      throw tooSlow();
    }
    return read;
  }

  private int waitFor(byte[] buffer, int offset, int length) throws IOException {
    try {
      return super.read(buffer, offset, length);
    } catch (IOException e) {
      // The connection's own limit for silence.
      if (e.getCause() instanceof TimeoutException) {
        throw tooSlow();
      }
      throw e;
    }
  }

  private static ProblemException tooSlow() {
    return new ProblemException(ErrorCode.REQUEST_TIMEOUT, "Send the body faster.");
  }
}
