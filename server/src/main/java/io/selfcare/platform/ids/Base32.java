package io.selfcare.platform.ids;

import java.util.Optional;
import java.util.UUID;

/** Crockford base32, lower case, 26 characters for a UUID; sorts as the UUID does. */
final class Base32 {
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 26;
  private static final int BITS = 5;

  private Base32() {}

  static String encode(UUID id) {
    char[] text = new char[LENGTH];
    long high = id.getMostSignificantBits();
    long low = id.getLeastSignificantBits();
    for (int i = LENGTH - 1; i >= 0; i--) {
      text[i] = DIGITS.charAt((int) (low & 31));
      low = (low >>> BITS) | (high << (Long.SIZE - BITS));
      high >>>= BITS;
    }
    return new String(text);
  }

  static Optional<UUID> decode(String text) {
    if (text.length() != LENGTH || text.charAt(0) > '7') {
      return Optional.empty();
    }
    long high = 0;
    long low = 0;
    for (int i = 0; i < LENGTH; i++) {
      int digit = DIGITS.indexOf(text.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      high = (high << BITS) | (low >>> (Long.SIZE - BITS));
      low = (low << BITS) | digit;
    }
    return Optional.of(new UUID(high, low));
  }
}
