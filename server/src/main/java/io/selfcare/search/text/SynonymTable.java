package io.selfcare.search.text;

import io.selfcare.search.SynonymRule;
import io.selfcare.search.SynonymSet;
import io.selfcare.search.text.Concept.Alternative;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The synonyms of a space in one language, ready to be looked up by the stems of a question. */
public final class SynonymTable {
  /** A synonym is worth a little less than the word itself. */
  private static final float WEIGHT = 0.9f;

  /** Per expression; more would only blur what was asked. */
  private static final int MOST_ALTERNATIVES = 24;

  private final Map<List<String>, List<Alternative>> alternatives = new HashMap<>();
  private int longest;

  SynonymTable(SynonymSet synonyms, String languageCode, LanguageReader language) {
    for (SynonymRule rule : synonyms.rules()) {
      if (appliesTo(rule, languageCode)) {
        List<List<Word>> to = read(rule.to(), language);
        for (List<Word> from : read(rule.from(), language)) {
          add(from, to);
        }
      }
    }
  }

  /** Other ways to say exactly these words. */
  List<Alternative> alternatives(List<Word> words) {
    return alternatives.getOrDefault(stems(words), List.of());
  }

  /**
   * How many words the longest expression at the start has; 0 when there is none of two or more.
   */
  int longestExpression(List<Word> words) {
    for (int length = Math.min(longest, words.size()); length > 1; length--) {
      if (alternatives.containsKey(stems(words.subList(0, length)))) {
        return length;
      }
    }
    return 0;
  }

  private void add(List<Word> from, List<List<Word>> to) {
    List<Alternative> all = new ArrayList<>(alternatives(from));
    for (List<Word> other : to) {
      boolean known =
          Stream.concat(Stream.of(from), all.stream().map(Alternative::words))
              .anyMatch(words -> stems(words).equals(stems(other)));
      if (!known && all.size() < MOST_ALTERNATIVES) {
        all.add(new Alternative(other, WEIGHT));
      }
    }
    if (!all.isEmpty()) {
      alternatives.put(stems(from), List.copyOf(all));
      longest = Math.max(longest, from.size());
    }
  }

  private static boolean appliesTo(SynonymRule rule, String languageCode) {
    String locale = rule.locale();
    return locale == null || Locale.forLanguageTag(locale).getLanguage().equals(languageCode);
  }

  private static List<List<Word>> read(List<String> terms, LanguageReader language) {
    return terms.stream()
        .map(term -> Word.telling(term, language))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static List<String> stems(List<Word> words) {
    return words.stream().map(Word::stem).toList();
  }
}
