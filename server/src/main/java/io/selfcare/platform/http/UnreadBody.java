package io.selfcare.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/**
 * What a refused request still has to send. Left unread, it makes the server close the connection
 * right after the answer, and the next request that a client sends on it is lost.
 */
final class UnreadBody {
  private static final int MOST = 64 * 1024;

  private UnreadBody() {}

  /** Reads the rest when it is small; false when the connection must be closed instead. */
  static boolean consume(HttpServletRequest request) {
    if (request.getContentLengthLong() > MOST || request.getHeader("Expect") != null) {
      return false;
    }
    try {
      InputStream body = request.getInputStream();
      return body.readNBytes(MOST).length < MOST;
    } catch (IOException | RuntimeException e) {
      // It stopped coming, or was refused itself: nothing more can be read on this connection.
      return false;
    }
  }
}
