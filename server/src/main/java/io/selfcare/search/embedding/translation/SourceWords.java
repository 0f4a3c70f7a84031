package io.selfcare.search.embedding.translation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a text as the translator was taught to: lower case, no accents, an elided word apart from
 * the next, every mark a token of its own.
 *
 * @param accented words that keep their accents, because without them they are others
 */
public record SourceWords(Set<String> accented) {
  public SourceWords {
    accented = Set.copyOf(accented);
  }

  /** The tokens of a text in their order. */
  public List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    String read = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    int start = 0;
    for (int at = 0; at < read.length(); ) {
      int character = read.codePointAt(at);
      int next = at + Character.charCount(character);
      boolean inWord = isWord(character);
      if (isApostrophe(character) && at > start) {
        add(read.substring(start, at), "'", tokens);
      } else if (!inWord) {
        if (at > start) {
          add(read.substring(start, at), "", tokens);
        }
        if (isMark(character) && !isHyphen(read, at)) {
          tokens.add(read.substring(at, next));
        }
      }
      start = inWord ? start : next;
      at = next;
    }
    if (start < read.length()) {
      add(read.substring(start), "", tokens);
    }
    return tokens;
  }

  /** Whether a token is a word or a number, and not a mark. */
  public static boolean isWord(String token) {
    return isWord(token.codePointAt(0));
  }

  private static boolean isWord(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private static boolean isMark(int character) {
    return !Character.isWhitespace(character) && !Character.isSpaceChar(character);
  }

  /** Between two words, which are then read as two. */
  private static boolean isHyphen(String text, int at) {
    return text.charAt(at) == '-'
        && at > 0
        && at + 1 < text.length()
        && isWord(text.charAt(at - 1))
        && isWord(text.charAt(at + 1));
  }

  private static boolean isApostrophe(int character) {
    return character == '\'' || character == '’' || character == 'ʼ';
  }

  private void add(String word, String after, List<String> tokens) {
    String bare = bare(word);
    if (!bare.isEmpty()) {
      tokens.add(bare + after);
    }
  }

  private String bare(String word) {
    if (accented.contains(word)) {
      return word;
    }
    StringBuilder bare = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFD)
        .codePoints()
        .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
        .forEach(character -> append(bare, character));
    return bare.toString();
  }

  private static void append(StringBuilder bare, int character) {
    switch (character) {
      case 'œ' -> bare.append("oe");
      case 'æ' -> bare.append("ae");
      default -> bare.appendCodePoint(character);
    }
  }
}
