package io.selfcare.knowledge.sources;

import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.LimitedStream;
import io.selfcare.platform.http.ProblemException;
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
    return new LimitedStream(
        entry, Math.min(Math.max(0, declared), largestEntry), UnpackingLimit::tooLarge);
  }
}
