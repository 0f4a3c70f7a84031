package io.selfcare.search.text;

import io.selfcare.search.SearchRequest;
import io.selfcare.search.text.Concept.Expression;
import io.selfcare.search.text.Concept.Single;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes out what a question speaks of, with the synonyms of the space and its spelling. */
public final class QuestionReader {
  /** So many words of a question are looked for; the longest ones ramble. */
  private static final int MOST_WORDS = 64;

  private final String languageCode;
  private final LanguageReader language;
  private final Vocabulary vocabulary;
  private final Spelling spelling;

  public QuestionReader(
      String languageCode,
      LanguageReader language,
      Vocabulary vocabulary,
      Spelling.Neighbours neighbours) {
    this.languageCode = languageCode;
    this.language = language;
    this.vocabulary = vocabulary;
    this.spelling = new Spelling(neighbours, language);
  }

  /** The question that a text asks. */
  public Question read(String text, SynonymTables.Chooser synonyms, StopTables.Chooser stops)
      throws IOException {
    List<Word> words = Word.telling(language.asked(language.words(shortened(text))), language);
    Set<String> meaningless = stops.stems(languageCode);
    words = telling(words, meaningless);
    words = words.subList(0, Math.min(MOST_WORDS, words.size()));
    vocabulary.expect(words.stream().map(Word::stem).toList());
    SynonymTable table = synonyms.table(languageCode);
    return new Question(
        languageCode,
        language,
        withExpressions(singles(words, table), words, table),
        vocabulary,
        meaningless);
  }

  /** Each word with the other ways to say it: its synonyms, or its spelling where it is unknown. */
  private List<Single> singles(List<Word> words, SynonymTable table) throws IOException {
    List<Word> unknown = new ArrayList<>();
    for (Word word : words) {
      if (table.alternatives(List.of(word)).isEmpty() && vocabulary.frequency(word.stem()) == 0) {
        unknown.add(word);
      }
    }
    spelling.expect(unknown);
    List<Single> singles = new ArrayList<>();
    for (Word word : words) {
      singles.add(
          new Single(
              word,
              unknown.contains(word)
                  ? spelling.corrections(word)
                  : table.alternatives(List.of(word))));
    }
    return singles;
  }

  /** The words that are not the space's own stop words, or all when there are no others. */
  private static List<Word> telling(List<Word> words, Set<String> meaningless) {
    List<Word> telling = words.stream().filter(w -> !meaningless.contains(w.stem())).toList();
    return telling.isEmpty() ? words : telling;
  }

  private static List<Concept> withExpressions(
      List<Single> singles, List<Word> words, SynonymTable table) {
    Map<List<String>, Concept> concepts = new LinkedHashMap<>();
    for (int start = 0; start < words.size(); ) {
      int length = table.longestExpression(words.subList(start, words.size()));
      int end = start + Math.max(1, length);
      Concept concept =
          length == 0
              ? singles.get(start)
              : new Expression(
                  singles.subList(start, end), table.alternatives(words.subList(start, end)));
      concepts.putIfAbsent(concept.stems(), concept);
      start = end;
    }
    return List.copyOf(concepts.values());
  }

  private static String shortened(String text) {
    if (text.length() <= SearchRequest.TEXT_READ) {
      return text;
    }
    int end = SearchRequest.TEXT_READ;
    return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end);
  }
}
