package io.selfcare.search.lucene;

import java.util.ArrayList;
import java.util.List;

/** A word in the two forms it is looked for: as it is spelled, and its stem. */
record Word(String spelled, String stem) {

  /** All words of a text, in their order. */
  static List<Word> all(String text, Language language) {
    List<String> spelled = language.analyzer(TextForm.SPELLING).terms(text);
    List<String> stems = language.analyzer(TextForm.WORDS).terms(text);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < spelled.size(); i++) {
      words.add(new Word(spelled.get(i), stems.get(i)));
    }
    return words;
  }

  /** The words of a text without its stop words, or all when it has no others. */
  static List<Word> telling(String text, Language language) {
    return telling(all(text, language), language);
  }

  static List<Word> telling(List<Word> words, Language language) {
    List<Word> telling = words.stream().filter(w -> !language.isStopWord(w.spelled())).toList();
    return telling.isEmpty() ? words : telling;
  }
}
