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
  private static final int MOST_OF_TOO_LARGE = 8 * 1024 * 1024;

  private UnreadBody() {}

  /**
   * Reads the rest when it is small; false when the connection must be closed instead.
   *
   * @param tooLarge whether it was refused for its size: then its sender, whose key was good, is
   *     still sending, and would see a broken connection instead of the reason
   */
  static boolean consume(HttpServletRequest request, boolean tooLarge) {
    int most = tooLarge ? MOST_OF_TOO_LARGE : MOST;
    if (request.getContentLengthLong() > most || request.getHeader("Expect") != null) {
      return false;
    }
    try {
      return ends(new PacedStream(request.getInputStream(), System::nanoTime), most);
    } catch (IOException | RuntimeException e) {
      // It stopped coming, or was refused itself: nothing more can be read on this connection.
      return false;
    }
  }

  private static boolean ends(InputStream body, int most) throws IOException {
    byte[] buffer = new byte[8192];
    for (long seen = 0; seen < most; ) {
      int read = body.read(buffer);
      if (read < 0) {
        return true;
      }
      seen += read;
    }
    return false;
  }
}
