package io.selfcare.platform.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that ends with 413 instead of growing beyond its limit, declared length or not. */
final class LimitedStream extends FilterInputStream {
  private final long limit;
  private long seen;

  LimitedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
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
      throw tooLarge(limit);
    }
  }

  static ProblemException tooLarge(long limit) {
    return new ProblemException(
        ErrorCode.BODY_TOO_LARGE,
        "The body may have at most %,d bytes here; send it in smaller parts.".formatted(limit));
  }
}
