package io.selfcare.knowledge.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A question as it is read: in Unicode NFC, one space between words, nothing that cannot be seen.
 */
public record QuestionText(String text) {
  private static final Pattern SPACES = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Zs}]+");

  /** Joiners are part of words in some scripts. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]+");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** As it came in. */
  public static QuestionText of(String raw) {
    String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
    String seen = UNSEEN.matcher(composed).replaceAll("");
    return new QuestionText(SPACES.matcher(seen).replaceAll(" ").strip());
  }

  public boolean isBlank() {
    return words().isEmpty();
  }

  /** Lower case, without accents and punctuation, one space between words. */
  public String words() {
    String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    String plain = MARKS.matcher(decomposed).replaceAll("");
    return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
  }

  /** How many words it has; parts of an elision count. */
  public int wordCount() {
    String words = words();
    return words.isEmpty() ? 0 : (int) words.chars().filter(c -> c == ' ').count() + 1;
  }
}
