package io.selfcare.platform.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * A position in a list, bound to the list it was made for. The binding guards against mistakes;
 * what may be seen is decided by row security, not by the cursor.
 */
final class PageCursor {
  private static final int CHECK = 9;

  private PageCursor() {}

  static String seal(String binding, String position) {
    byte[] text = position.getBytes(StandardCharsets.UTF_8);
    byte[] cursor = Arrays.copyOf(check(binding, text), CHECK + text.length);
    System.arraycopy(text, 0, cursor, CHECK, text.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
  }

  static String open(String binding, String cursor) {
    byte[] bytes = decode(cursor);
    if (bytes.length > CHECK) {
      byte[] text = Arrays.copyOfRange(bytes, CHECK, bytes.length);
      if (MessageDigest.isEqual(check(binding, text), Arrays.copyOf(bytes, CHECK))) {
        return new String(text, StandardCharsets.UTF_8);
      }
    }
    throw invalid();
  }

  private static byte[] decode(String cursor) {
    try {
      return Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
  }

  private static ProblemException invalid() {
    return new ProblemException(
        ErrorCode.INVALID_CURSOR,
        "Send the nextCursor of the page before, with the same key, list and filters; leave it out to begin anew.");
  }

  private static byte[] check(String binding, byte[] text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(binding.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return Arrays.copyOf(digest.digest(text), CHECK);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
