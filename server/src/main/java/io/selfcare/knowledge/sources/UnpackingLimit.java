package io.selfcare.knowledge.sources;

import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much may come out of a zip: all that its directory declares together, and of each entry no
 * more than that.
 */
final class UnpackingLimit {
  private final long most;
  private final long largestEntry;

  UnpackingLimit(long most, long largestEntry) {
    this.most = most;
    this.largestEntry = largestEntry;
  }

  /** Whether an entry, and all up to it together, may be unpacked. */
  boolean allows(long entry, long together) {
    return entry <= largestEntry && together <= most;
  }

  static ProblemException tooLarge() {
    return new ProblemException(
        ErrorCode.BODY_TOO_LARGE,
        "The zip was refused as a whole: it unpacks to more than is allowed. Send fewer or smaller files.");
  }

  /** The same stream, which fails beyond what the directory has declared of it. */
  InputStream over(InputStream entry, long declared) {
    return new Counted(entry, Math.min(Math.max(0, declared), largestEntry));
  }

  private static final class Counted extends FilterInputStream {
    private final long most;
    private long seen;

    Counted(InputStream entry, long most) {
      super(entry);
      this.most = most;
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
      if (seen > most) {
        throw tooLarge();
      }
    }
  }
}
