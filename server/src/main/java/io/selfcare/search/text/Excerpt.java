package io.selfcare.search.text;

import io.selfcare.search.Evidence;
import io.selfcare.search.text.LanguageReader.Mention;
import java.text.Normalizer;
import java.util.List;

/** Cuts out of a passage the stretch that speaks most of the question. */
public final class Excerpt {
  private static final String CUT = "…";
  private static final int ROOM = Evidence.EXCERPT_LENGTH - 2 * CUT.length();

  /** How far before the first word that was asked for an excerpt begins, in characters. */
  private static final int LEAD = 80;

  private static final String WHITE = " \t\n\u000B\f\r";

  private Excerpt() {}

  /** One line of plain text, at most {@link Evidence#EXCERPT_LENGTH} characters. */
  public static String of(String passage, Question question) {
    String text = oneLine(Normalizer.normalize(passage, Normalizer.Form.NFC)).strip();
    if (text.length() <= Evidence.EXCERPT_LENGTH) {
      return text;
    }
    int start = start(text, question.language().mentions(text, question.stems()));
    int end = end(text, start);
    return (start > 0 ? CUT : "")
        + text.substring(start, end).strip()
        + (end < text.length() ? CUT : "");
  }

  /** Puts one space for each run of white space; by hand, as it is done for everything shown. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean white = WHITE.indexOf(character) >= 0;
      if (!white) {
        line.append(character);
      } else if (!space) {
        line.append(' ');
      }
      space = white;
    }
    return line.toString();
  }

  private static int start(String text, List<Mention> mentions) {
    int bestFrom = 0;
    long most = 0;
    for (Mention first : mentions) {
      int from = Math.max(0, first.start() - LEAD);
      long different =
          mentions.stream()
              .filter(m -> m.start() >= from && m.end() <= from + ROOM)
              .map(Mention::stem)
              .distinct()
              .count();
      if (different > most) {
        most = different;
        bestFrom = from;
      }
    }
    int from = Math.min(bestFrom, text.length() - ROOM);
    return from <= 0 ? 0 : wordStart(text, from);
  }

  /** A sentence's beginning near by when there is one, else a word's. */
  private static int wordStart(String text, int from) {
    int sentence = text.indexOf(". ", from);
    if (sentence >= 0 && sentence < from + LEAD / 2) {
      return sentence + 2;
    }
    int space = text.indexOf(' ', from - 1);
    return space >= 0 && space < from + LEAD / 2 ? space + 1 : whole(text, from);
  }

  private static int end(String text, int start) {
    int end = start + ROOM;
    if (end >= text.length()) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', end);
    return space > start + ROOM / 2 ? space : whole(text, end);
  }

  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
