package io.selfcare.search.elastic;

import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchLanguageContract;
import java.nio.file.Path;

class ElasticSearchLanguageTest extends SearchLanguageContract {
  @Override
  protected SearchIndex open(Path root) {
    return TestElastic.open(root);
  }
}
