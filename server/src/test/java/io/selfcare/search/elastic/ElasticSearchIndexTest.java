package io.selfcare.search.elastic;

import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchIndexContract;
import java.nio.file.Path;

class ElasticSearchIndexTest extends SearchIndexContract {
  @Override
  protected SearchIndex open(Path root) {
    return TestElastic.open(root);
  }
}
