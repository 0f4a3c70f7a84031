package io.selfcare.testing;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A request that remembers the beginning of the body that was read from it. */
final class RecordedRequest extends HttpServletRequestWrapper {
  private static final int MOST = 8 * 1024 * 1024;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  RecordedRequest(HttpServletRequest request) {
    super(request);
  }

  byte[] body() {
    return body.toByteArray();
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    ServletInputStream original = super.getInputStream();
    return new ServletInputStream() {
      @Override
      public int read() throws IOException {
        int next = original.read();
        if (next >= 0 && body.size() < MOST) {
          body.write(next);
        }
        return next;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = original.read(buffer, offset, length);
        if (read > 0 && body.size() < MOST) {
          body.write(buffer, offset, read);
        }
        return read;
      }

      @Override
      public boolean isFinished() {
        return original.isFinished();
      }

      @Override
      public boolean isReady() {
        return original.isReady();
      }

      @Override
      public void setReadListener(ReadListener listener) {
        original.setReadListener(listener);
      }
    };
  }
}
