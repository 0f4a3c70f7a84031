package io.selfcare.knowledge.reading;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;

/** BCP 47 tags: which of them name a language, and how they are written. */
public final class LanguageTag {
  /** What to tell somebody whose tag is not one. */
  public static final String ADVICE =
      "The locale is not a language that exists; write a BCP 47 tag such as fr, en-GB or pt-BR.";

  private static final int TWO_LETTERS = 2;
  private static final int THREE_LETTERS = 3;
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> COUNTRIES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);

  private LanguageTag() {}

  /** Well-formed, and its language and country exist as far as ISO 639-1 and 3166-1 know. */
  public static boolean isValid(String tag) {
    try {
      Locale locale = parse(tag);
      String language = locale.getLanguage();
      String country = locale.getCountry();
      return language.length() >= TWO_LETTERS
          && language.length() <= THREE_LETTERS
          && (language.length() != TWO_LETTERS || LANGUAGES.contains(language))
          && (country.length() != TWO_LETTERS || COUNTRIES.contains(country));
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** The tag in canonical case. */
  public static String canonical(String tag) {
    return parse(tag).toLanguageTag();
  }

  /** The language alone, without script, country and variants. */
  public static String language(String tag) {
    return parse(tag).getLanguage();
  }

  private static Locale parse(String tag) {
    return new Locale.Builder().setLanguageTag(tag).build();
  }
}
