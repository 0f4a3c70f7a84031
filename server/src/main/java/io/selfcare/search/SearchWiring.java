package io.selfcare.search;

import io.selfcare.search.elastic.ElasticSearchIndex;
import io.selfcare.search.lucene.LuceneLanguageReaders;
import io.selfcare.search.lucene.LuceneSearchIndex;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Makes the search index that the configuration asks for. */
public final class SearchWiring {
  private final SearchIndex index;

  /**
   * Opens the index.
   *
   * @param folder where an embedded engine keeps its files
   */
  public SearchWiring(SearchConfiguration configuration, Path folder, InstantSource clock) {
    this.index =
        switch (configuration.engine()) {
          case LUCENE -> new LuceneSearchIndex(folder, configuration.openIndexes());
          case ELASTICSEARCH ->
              ElasticSearchIndex.connect(
                  configuration.elasticsearch(), new LuceneLanguageReaders(), clock);
        };
  }

  /** An embedded index beside the one in use, for what is thrown away again. */
  public static SearchIndex scratch(Path folder) {
    return new LuceneSearchIndex(folder, 1);
  }

  public SearchIndex index() {
    return index;
  }

  /**
   * Makes everything anew: the embedded engine in its place, a cluster beside what is in use. What
   * changed meanwhile has to be caught up by comparing with the record.
   */
  public void renew(Consumer<SearchIndex> fill) {
    if (index instanceof ElasticSearchIndex shared) {
      shared.renew(fill);
    } else {
      fill.accept(index);
    }
  }
}
