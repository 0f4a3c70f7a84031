package io.selfcare.testing;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A response that remembers the body that was written to it. */
final class RecordedResponse extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  RecordedResponse(HttpServletResponse response) {
    super(response);
  }

  byte[] body() {
    return body.toByteArray();
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    ServletOutputStream original = super.getOutputStream();
    return new ServletOutputStream() {
      @Override
      public void write(int b) throws IOException {
        body.write(b);
        original.write(b);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        body.write(bytes, offset, length);
        original.write(bytes, offset, length);
      }

      @Override
      public void flush() throws IOException {
        original.flush();
      }

      @Override
      public void close() throws IOException {
        original.close();
      }

      @Override
      public boolean isReady() {
        return original.isReady();
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        original.setWriteListener(listener);
      }
    };
  }
}
