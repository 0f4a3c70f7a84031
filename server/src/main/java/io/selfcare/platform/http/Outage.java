package io.selfcare.platform.http;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells a dependency that is down from a fault of ours. */
final class Outage {
  /** What every 503 tells its caller to wait. */
  static final String RETRY_AFTER_SECONDS = "2";

  private Outage() {}

  static ProblemException problem() {
    return new ProblemException(
        ErrorCode.SERVICE_UNAVAILABLE,
        "The database does not answer at the moment; repeat the request shortly.");
  }

  static boolean isOutage(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException) {
        return true;
      }
      if (cause instanceof SQLException sql && isConnectionState(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  /**
   * None: the pool's own, of a connection that was given up; class 08: connection; 57P0x: the
   * server stops or starts; 53xxx: it has no resources left.
   */
  private static boolean isConnectionState(@org.jspecify.annotations.Nullable String state) {
    return state == null
        || state.startsWith("08")
        || state.startsWith("57P0")
        || state.startsWith("53");
  }
}
