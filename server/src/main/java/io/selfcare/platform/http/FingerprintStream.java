package io.selfcare.platform.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A body that knows its SHA-256, and that of the target it was sent to, once it was read. */
final class FingerprintStream extends FilterInputStream {
  private final MessageDigest digest;
  private byte[] fingerprint = {};

  FingerprintStream(InputStream in, String target) {
    super(in);
    this.digest = sha256();
    digest.update(target.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next >= 0) {
      digest.update((byte) next);
    }
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      digest.update(buffer, offset, read);
    }
    return read;
  }

  /**
   * Jersey closes the body after binding it; what is left must still be read for the fingerprint.
   */
  @Override
  public void close() {
    fingerprint();
  }

  /** The fingerprint of the whole request; reads what nobody has read yet. */
  byte[] fingerprint() {
    if (fingerprint.length == 0) {
      try {
        transferTo(OutputStream.nullOutputStream());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      fingerprint = digest.digest();
    }
    return fingerprint.clone();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
