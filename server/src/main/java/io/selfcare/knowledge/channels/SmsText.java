package io.selfcare.knowledge.channels;

import java.text.BreakIterator;
import java.util.Locale;

/** Makes one short message of a longer text: whole sentences, or words where none fits. */
public final class SmsText {
  private static final String CUT = "...";

  /** No message needs more of a text. */
  private static final int READ = 1_000;

  private SmsText() {}

  /** Whether one message holds the whole text. */
  static boolean holds(String text) {
    return text.length() <= READ && fits(plain(text));
  }

  /**
   * As much of the text as one message holds. Typographic signs become those of GSM-7, letters stay
   * as they are.
   */
  public static String of(String text, String locale) {
    String plain = plain(text.length() > READ ? text.substring(0, READ) : text);
    if (holds(text)) {
      return plain;
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(locale));
    sentences.setText(plain);
    String best = "";
    int start = sentences.first();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      String next = plain.substring(start, end).strip();
      if (!fits(next) || (end == plain.length() && text.length() > READ)) {
        break;
      }
      best = next;
    }
    return best.isEmpty() ? words(plain) : best;
  }

  private static String words(String plain) {
    int end = plain.length();
    while (end > 0) {
      String part = plain.substring(0, end).strip() + CUT;
      if (fits(part)) {
        return part;
      }
      int space = plain.lastIndexOf(' ', end - 1);
      end = space > 0 ? space : plain.offsetByCodePoints(end, -1);
    }
    return CUT;
  }

  private static boolean fits(String text) {
    return SmsLength.of(text).fits();
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ")
        .replaceAll("[\\u2018\\u2019\\u02bc]", "'")
        .replaceAll("[\\u201c\\u201d\\u201e\\u00ab\\u00bb]", "\"")
        .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
        .replaceFirst("^\\s*\u2026", "")
        .replace("\u2026", CUT)
        .replace("\u0153", "oe")
        .strip();
  }
}
