package io.selfcare.search.text;

import java.util.List;

/** A word in the two forms it is looked for: as it is spelled, and its stem. */
public record Word(String spelled, String stem) {

  /** The words of a text without its stop words, or all when it has no others. */
  public static List<Word> telling(String text, LanguageReader language) {
    return telling(language.words(text), language);
  }

  static List<Word> telling(List<Word> words, LanguageReader language) {
    List<Word> telling = words.stream().filter(w -> !language.isStopWord(w.spelled())).toList();
    return telling.isEmpty() ? words : telling;
  }
}
