package io.selfcare.platform.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A stream that ends with a refusal instead of growing beyond its limit, declared length or not.
 */
public final class LimitedStream extends FilterInputStream {
  private final long limit;
  private final Supplier<ProblemException> refusal;
  private long seen;

  /** Refuses with what is given. */
  public LimitedStream(InputStream in, long limit, Supplier<ProblemException> refusal) {
    super(in);
    this.limit = limit;
    this.refusal = refusal;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int bytes) {
    seen += bytes;
    if (seen > limit) {
      throw refusal.get();
    }
  }

  static ProblemException tooLarge(long limit) {
    return new ProblemException(
        ErrorCode.BODY_TOO_LARGE,
        "The body may have at most %,d bytes here; send it in smaller parts.".formatted(limit));
  }
}
