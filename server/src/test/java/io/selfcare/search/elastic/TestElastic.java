package io.selfcare.search.elastic;

import io.dropwizard.util.Duration;
import io.selfcare.search.ElasticsearchConfiguration;
import io.selfcare.search.lucene.LuceneLanguageReaders;
import io.selfcare.testing.ElasticNode;
import java.nio.file.Path;
import java.time.InstantSource;

/** Indexes in the node of the tests, one for each root. */
final class TestElastic {
  private TestElastic() {}

  static ElasticSearchIndex open(Path root) {
    return ElasticSearchIndex.connect(
        configuration("t" + Integer.toHexString(root.toString().hashCode())),
        new LuceneLanguageReaders(),
        InstantSource.system());
  }

  static ElasticsearchConfiguration configuration(String prefix) {
    return new ElasticsearchConfiguration(
        ElasticNode.shared().url(),
        null,
        null,
        null,
        null,
        prefix,
        1,
        0,
        Duration.seconds(1),
        Duration.seconds(5),
        Duration.seconds(10));
  }
}
