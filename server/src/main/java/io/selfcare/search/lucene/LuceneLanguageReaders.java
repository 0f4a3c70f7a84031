package io.selfcare.search.lucene;

import io.selfcare.search.text.LanguageReader;
import io.selfcare.search.text.LanguageReaders;

/** Reads languages with the analyzers of the embedded index. */
public final class LuceneLanguageReaders implements LanguageReaders {
  @Override
  public LanguageReader of(String languageCode) {
    return Language.of(languageCode);
  }
}
