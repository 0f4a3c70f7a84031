package io.selfcare.platform.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Makes secrets of 256 random bits and hashes them; such a secret needs no slow hash. */
public final class Secrets {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 43;

  private final SecureRandom random = new SecureRandom();

  /** A new secret of 43 base-62 digits (256 bits) behind a prefix. */
  public String next(String prefix) {
    StringBuilder secret = new StringBuilder(prefix);
    random.ints(LENGTH, 0, DIGITS.length()).forEach(digit -> secret.append(DIGITS.charAt(digit)));
    return secret.toString();
  }

  /** As many random bytes. */
  public byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  /** SHA-256 of a secret, which is all that is kept of it. */
  public static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
