package io.selfcare.search.lucene;

import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchLanguageContract;
import java.nio.file.Path;

class LuceneSearchLanguageTest extends SearchLanguageContract {
  @Override
  protected SearchIndex open(Path root) {
    return new LuceneSearchIndex(root, 2);
  }
}
