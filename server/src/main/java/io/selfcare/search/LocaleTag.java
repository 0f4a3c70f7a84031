package io.selfcare.search;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** The one way to write a locale: a well-formed BCP 47 tag in canonical case. */
final class LocaleTag {
  private LocaleTag() {}

  /**
   * The canonical form of a tag.
   *
   * @throws IllegalArgumentException when the tag is empty or not well-formed
   */
  static String canonical(String tag) {
    try {
      String canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
      if (tag.isEmpty() || canonical.equals("und")) {
        throw new IllegalArgumentException("A locale needs a language: '" + tag + "'");
      }
      return canonical;
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException("Not a BCP 47 locale: '" + tag + "'", e);
    }
  }
}
