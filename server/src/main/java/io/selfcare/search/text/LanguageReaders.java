package io.selfcare.search.text;

import java.util.Locale;

/** Knows how every language is read. */
@FunctionalInterface
public interface LanguageReaders {

  /** The reader of the language with this ISO 639 code; of any language. */
  LanguageReader of(String languageCode);

  /** The language of a locale, without its region or script. */
  static String language(String locale) {
    return Locale.forLanguageTag(locale).getLanguage();
  }
}
