package io.selfcare.answers.topics;

import io.selfcare.search.TextWord;
import java.util.List;

/**
 * A topic in one locale, its words read once.
 *
 * @param locale of the phrases and examples
 */
record ReadTopic(Topic topic, String locale, List<Wording> phrases, List<Wording> examples) {
  ReadTopic {
    phrases = List.copyOf(phrases);
    examples = List.copyOf(examples);
  }

  /** A phrase or example with its words. */
  record Wording(String text, List<TextWord> words) {
    Wording {
      words = List.copyOf(words);
    }

    List<TextWord> telling() {
      return words.stream().filter(TextWord::telling).toList();
    }
  }
}
