package io.selfcare.testing;

import java.util.Map;

/** What a server of the tests searches with. */
public enum SearchEngine {
  LUCENE {
    @Override
    public Map<String, String> settings() {
      return Map.of();
    }
  },
  ELASTICSEARCH {
    @Override
    public Map<String, String> settings() {
      return Map.of(
          "search.engine", "elasticsearch",
          "search.elasticsearch.urls", ElasticNode.shared().url(),
          "search.elasticsearch.replicas", "0");
    }
  };

  /** What the configuration says then; the node of the tests is started when it is needed. */
  public abstract Map<String, String> settings();
}
