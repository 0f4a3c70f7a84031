package io.selfcare.search.lucene;

import java.util.Locale;

/** The forms in which a text becomes terms. A field's name says its form and its language. */
enum TextForm {
  /** As it is spelled, but for case and accents. */
  SPELLING,
  /** Stems: inflected forms of a word fall together. */
  WORDS,
  /** All runs of three and four characters of each word. */
  GRAMS;

  String field(String name, String language) {
    return name + "." + name().toLowerCase(Locale.ROOT) + "." + language;
  }

  static TextForm ofField(String field) {
    return valueOf(field.split("\\.", 3)[1].toUpperCase(Locale.ROOT));
  }

  static String languageOfField(String field) {
    return field.split("\\.", 3)[2];
  }
}
