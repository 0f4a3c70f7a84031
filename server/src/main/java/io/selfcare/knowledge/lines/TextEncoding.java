package io.selfcare.knowledge.lines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a file is encoded: by its byte order mark, as UTF-8 when that is what it mostly
 * is, else in one of the two single-byte encodings of western Europe.
 */
public enum TextEncoding {
  UTF_8(StandardCharsets.UTF_8),
  UTF_16LE(StandardCharsets.UTF_16LE),
  UTF_16BE(StandardCharsets.UTF_16BE),
  WINDOWS_1252(Charset.forName("windows-1252")),
  ISO_8859_15(Charset.forName("ISO-8859-15"));

  private static final int EURO = 0xA4;

  private final Charset charset;

  TextEncoding(Charset charset) {
    this.charset = charset;
  }

  public Charset charset() {
    return charset;
  }

  /** The name by which everybody knows it, in lower case. */
  public String word() {
    return charset.name().toLowerCase(Locale.ROOT);
  }

  public static TextEncoding of(String word) {
    for (TextEncoding encoding : values()) {
      if (encoding.word().equals(word)) {
        return encoding;
      }
    }
    return UTF_8;
  }

  /** Reads a whole file to find out; holds a buffer of it. */
  public static TextEncoding find(InputStream input) throws IOException {
    byte[] buffer = new byte[1 << 16];
    int read = input.readNBytes(buffer, 0, buffer.length);
    TextEncoding marked = marked(buffer, read);
    if (marked != null) {
      return marked;
    }
    Utf8Evidence utf8 = new Utf8Evidence();
    boolean euro = false;
    boolean windows = false;
    while (read > 0) {
      for (int i = 0; i < read; i++) {
        int b = buffer[i] & 0xFF;
        utf8.see(b);
        euro |= b == EURO;
        windows |= b >= 0x80 && b < 0xA0;
      }
      read = input.readNBytes(buffer, 0, buffer.length);
    }
    if (utf8.convinces()) {
      return UTF_8;
    }
    return euro && !windows ? ISO_8859_15 : WINDOWS_1252;
  }

  private static @Nullable TextEncoding marked(byte[] bytes, int length) {
    if (length >= 3 && at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF) {
      return UTF_8;
    }
    if (length >= 2 && at(bytes, 0) == 0xFF && at(bytes, 1) == 0xFE) {
      return UTF_16LE;
    }
    return length >= 2 && at(bytes, 0) == 0xFE && at(bytes, 1) == 0xFF ? UTF_16BE : null;
  }

  private static int at(byte[] bytes, int index) {
    return bytes[index] & 0xFF;
  }
}
