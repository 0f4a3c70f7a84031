package io.selfcare.knowledge.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** What separates the cells of a CSV: what the header has most of, outside of quotes. */
public final class CsvDialect {
  private static final String CANDIDATES = ",;\t|";
  private static final int LONGEST_HEADER = 1 << 16;

  private CsvDialect() {}

  /** The separator; a comma when the header has a single cell. */
  public static char separator(InputStream input, TextEncoding encoding) throws IOException {
    int[] counts = new int[CANDIDATES.length()];
    try (Reader reader = new LossyReader(input, encoding.charset())) {
      char[] header = new char[LONGEST_HEADER];
      int length = read(reader, header);
      boolean quoted = false;
      for (int i = 0; i < length; i++) {
        char c = header[i];
        quoted ^= c == '"';
        int candidate = CANDIDATES.indexOf(c);
        if (!quoted && candidate >= 0) {
          counts[candidate]++;
        } else if (!quoted && (c == '\n' || c == '\r') && i > 0) {
          break;
        }
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return CANDIDATES.charAt(best);
  }

  private static int read(Reader reader, char[] target) throws IOException {
    int length = 0;
    while (length < target.length) {
      int read = reader.read(target, length, target.length - length);
      if (read < 0) {
        break;
      }
      length += read;
    }
    return length;
  }
}
