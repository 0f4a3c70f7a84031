package io.selfcare.platform.http;

/** What counts as text: Unicode that PostgreSQL can store and JSON can say again. */
public final class Texts {
  private Texts() {}

  /** False for NUL and for surrogates without their other half. */
  public static boolean storable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isLowSurrogate(c)) {
        return false;
      }
      if (Character.isHighSurrogate(c)) {
        if (++i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }
}
