package io.selfcare.search.lucene;

import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchReservedContract;
import java.nio.file.Path;

class LuceneSearchReservedTest extends SearchReservedContract {
  @Override
  protected SearchIndex open(Path root) {
    return new LuceneSearchIndex(root, 2);
  }
}
