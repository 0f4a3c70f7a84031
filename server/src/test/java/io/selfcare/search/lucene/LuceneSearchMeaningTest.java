package io.selfcare.search.lucene;

import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchMeaningContract;
import java.nio.file.Path;

class LuceneSearchMeaningTest extends SearchMeaningContract {
  @Override
  protected SearchIndex open(Path root) {
    return new LuceneSearchIndex(root, 2);
  }
}
