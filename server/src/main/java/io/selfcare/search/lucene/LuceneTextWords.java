package io.selfcare.search.lucene;

import io.selfcare.search.TextWord;
import io.selfcare.search.TextWords;
import java.util.List;

/** Reads words with the analyzers of the index. */
public final class LuceneTextWords implements TextWords {
  @Override
  public List<TextWord> of(String locale, String text) {
    Language language = Language.of(locale.split("-", 2)[0]);
    return language.words(text).stream()
        .map(
            word -> new TextWord(word.spelled(), word.stem(), !language.isStopWord(word.spelled())))
        .toList();
  }
}
