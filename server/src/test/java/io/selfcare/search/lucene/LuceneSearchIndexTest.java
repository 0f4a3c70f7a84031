package io.selfcare.search.lucene;

import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchIndexContract;
import java.nio.file.Path;

class LuceneSearchIndexTest extends SearchIndexContract {
  @Override
  protected SearchIndex open(Path root) {
    return new LuceneSearchIndex(root, 2);
  }
}
