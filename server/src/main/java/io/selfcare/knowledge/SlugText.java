package io.selfcare.knowledge;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a part of an address of a title: plain letters and digits, joined by hyphens. Pure. */
final class SlugText {
  private static final int LONGEST = 80;
  private static final String NAMELESS = "article";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
  private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

  private SlugText() {}

  /** The words of a title in whatever script; a title without any gives a word all the same. */
  static String of(String title) {
    String plain = plain(title).toLowerCase(Locale.ROOT);
    String joined = trimmed(OTHERS.matcher(plain).replaceAll("-"));
    return joined.isEmpty() ? NAMELESS : cut(joined, LONGEST);
  }

  /** At most so many characters, at the end of a word where there is one. */
  static String cut(String slug, int longest) {
    if (slug.length() <= longest) {
      return slug;
    }
    int end = slug.lastIndexOf('-', longest);
    return trimmed(slug.substring(0, end > longest / 2 ? end : longest));
  }

  /** Most titles are Latin letters with accents; the others take the long way. */
  private static String plain(String title) {
    String bare = title.replace('’', '\'');
    String letters = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("");
    return ASCII.matcher(letters).matches() ? letters : LATIN.transliterate(bare);
  }

  private static String trimmed(String slug) {
    int start = slug.startsWith("-") ? 1 : 0;
    int end = slug.length() - (slug.length() > start && slug.endsWith("-") ? 1 : 0);
    return slug.substring(start, end);
  }
}
