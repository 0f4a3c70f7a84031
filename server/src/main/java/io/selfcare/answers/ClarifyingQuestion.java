package io.selfcare.answers;

import io.selfcare.knowledge.reading.LanguageTag;

/** What is asked back when several articles fit; in English where the language is not written. */
final class ClarifyingQuestion {
  private ClarifyingQuestion() {}

  /** The question in the language of a locale. */
  static String in(String locale) {
    return switch (LanguageTag.language(locale)) {
      case "fr" -> "Pour vous répondre au plus juste, de quoi s’agit-il ?";
      default -> "To give you the right answer, which of these do you mean?";
    };
  }
}
