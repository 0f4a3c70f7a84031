package io.selfcare.knowledge.channels;

import org.jspecify.annotations.Nullable;

/**
 * How long a short message is (3GPP TS 23.038). In the default alphabet of GSM a character is one
 * septet, of the extension two; a single character outside of both makes the whole message UCS-2.
 *
 * @param length septets, or UTF-16 units in UCS-2
 * @param forcedBy the first character that the alphabet does not have; null in GSM-7
 */
public record SmsLength(Encoding encoding, int length, @Nullable String forcedBy) {
  private static final String ALPHABET =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final String EXTENSION = "\f^{}\\[~]|€";

  /** The two ways in which a message travels, and what one of them holds. */
  public enum Encoding {
    GSM7(160),
    UCS2(70);

    private final int limit;

    Encoding(int limit) {
      this.limit = limit;
    }
  }

  /** Counts a text. */
  public static SmsLength of(String text) {
    int septets = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ALPHABET.indexOf(c) >= 0) {
        septets++;
      } else if (EXTENSION.indexOf(c) >= 0) {
        septets += 2;
      } else {
        return new SmsLength(Encoding.UCS2, text.length(), Character.toString(text.codePointAt(i)));
      }
    }
    return new SmsLength(Encoding.GSM7, septets, null);
  }

  /** What one message holds in this encoding. */
  public int limit() {
    return encoding.limit;
  }

  /** True when it is one message. */
  public boolean fits() {
    return length <= limit();
  }

  /** Why it is too long, for the one who wrote it. */
  String refusal() {
    String counted =
        "An SMS is one message; this one is %d long and %d are allowed, counted in %s."
            .formatted(length, limit(), encoding == Encoding.GSM7 ? "GSM-7" : "UCS-2");
    if (forcedBy == null) {
      return counted + " The characters € ^ { } [ ] ~ | \\ count two.";
    }
    return counted
        + " The character '%s' (U+%04X) is not in the alphabet of GSM-7; without such characters %d are allowed."
            .formatted(forcedBy, forcedBy.codePointAt(0), Encoding.GSM7.limit);
  }
}
