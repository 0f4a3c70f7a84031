package io.selfcare.search.elastic;

import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchReservedContract;
import java.nio.file.Path;

class ElasticSearchReservedTest extends SearchReservedContract {
  @Override
  protected SearchIndex open(Path root) {
    return TestElastic.open(root);
  }
}
