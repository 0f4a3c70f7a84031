package io.selfcare.search.embedding.tokens;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Words and punctuation, each the longest known pieces from the left, as BERT and its kin do.
 *
 * @param vocabulary ids of pieces; those inside a word begin with {@code ##}
 * @param unknown the id of a word that no pieces make
 * @param lowercase whether case, and accents with it, are read over
 */
record WordPieceTokenizer(
    Map<String, Integer> vocabulary, int unknown, boolean lowercase, Frame frame)
    implements Tokenizer {
  private static final String INSIDE = "##";
  private static final int LONGEST_WORD = 100;

  /** No token stands for more characters than this on average; beyond, a text is not looked at. */
  private static final int CHARACTERS_PER_TOKEN = 32;

  @Override
  public long[] ids(String text, int longest) {
    IntList ids = new IntList();
    StringBuilder word = new StringBuilder();
    String read = normalised(text, longest * CHARACTERS_PER_TOKEN);
    for (int at = 0; at < read.length() && ids.size() < longest; ) {
      int character = read.codePointAt(at);
      at += Character.charCount(character);
      if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
        end(word, ids);
      } else if (isApart(character)) {
        end(word, ids);
        end(word.appendCodePoint(character), ids);
      } else if (!isInvisible(character)) {
        word.appendCodePoint(character);
      }
    }
    end(word, ids);
    return frame.around(ids, longest);
  }

  private String normalised(String text, int longest) {
    String head = text.length() > longest ? text.substring(0, longest) : text;
    if (!lowercase) {
      return head;
    }
    StringBuilder bare = new StringBuilder(head.length());
    Normalizer.normalize(head, Normalizer.Form.NFD)
        .codePoints()
        .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  private void end(StringBuilder word, IntList ids) {
    int before = ids.size();
    boolean known = word.codePointCount(0, word.length()) <= LONGEST_WORD;
    for (int start = 0; known && start < word.length(); ) {
      int end = word.length();
      Integer id = null;
      while (end > start && id == null) {
        id = vocabulary.get((start > 0 ? INSIDE : "") + word.substring(start, end));
        end -= id == null ? 1 : 0;
      }
      known = id != null;
      start = end;
      if (id != null) {
        ids.add(id);
      }
    }
    if (!known) {
      ids.cut(before);
      ids.add(unknown);
    }
    word.setLength(0);
  }

  /** Punctuation, and characters of scripts that do not write words apart. */
  private static boolean isApart(int character) {
    if (character < 128) {
      return character > 32 && !Character.isLetterOrDigit(character) && character != 127;
    }
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> Character.isIdeographic(character);
    };
  }

  private static boolean isInvisible(int character) {
    return character == 0
        || character == 0xFFFD
        || Character.isISOControl(character)
        || Character.getType(character) == Character.FORMAT;
  }
}
