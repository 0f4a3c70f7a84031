package io.selfcare.search.elastic;

import io.selfcare.search.text.Question;
import io.selfcare.search.text.TellingGrams;
import java.io.IOException;
import java.util.List;

/**
 * The question in one locale of the chain, with what may be found there.
 *
 * @param words where the frequency of words is known from
 */
record LocaleSearch(
    String locale,
    Question question,
    Reach reach,
    Reach language,
    ElasticVocabulary words,
    Searches searches) {

  WordView wordView() throws IOException {
    words.expect(question.stems());
    return new WordView(question, words);
  }

  GramView gramView() {
    List<String> grams = List.copyOf(TellingGrams.all(question));
    return new GramView(question, Counter.GRAMS.count(searches, language, grams));
  }
}
