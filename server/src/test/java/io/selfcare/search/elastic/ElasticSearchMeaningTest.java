package io.selfcare.search.elastic;

import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchMeaningContract;
import java.nio.file.Path;

class ElasticSearchMeaningTest extends SearchMeaningContract {
  @Override
  protected SearchIndex open(Path root) {
    return TestElastic.open(root);
  }
}
