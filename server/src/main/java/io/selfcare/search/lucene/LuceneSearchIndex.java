package io.selfcare.search.lucene;

import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.ArticleDocuments;
import io.selfcare.search.IndexNotReadyException;
import io.selfcare.search.IndexedVersion;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchRequest;
import io.selfcare.search.SearchResult;
import io.selfcare.search.Suggestion;
import io.selfcare.search.SuggestionRequest;
import io.selfcare.search.text.StopTables;
import io.selfcare.search.text.SynonymTables;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.apache.lucene.search.IndexSearcher;

/**
 * The search index inside the process. Keeps each space in a directory of its own below a root; no
 * other process may write there. At most {@code openSpaces} indexes are kept open while unused.
 */
public final class LuceneSearchIndex implements SearchIndex {
  /** Far above what the longest question makes of itself, so that none is refused. */
  private static final int MOST_CLAUSES = 65_536;

  /**
   * So many questions are looked up at once for each processor. More would only keep each other
   * waiting, with the scores of all of them in memory.
   */
  static final int AT_ONCE = 8;

  private final Semaphore places =
      new Semaphore(AT_ONCE * Runtime.getRuntime().availableProcessors(), true);
  private final OpenIndexes indexes;
  private final SearchMemory memory = new SearchMemory();
  private final SynonymTables synonyms = new SynonymTables(Language::of);
  private final StopTables stops = new StopTables(Language::of);

  public LuceneSearchIndex(Path root, int openSpaces) {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    this.indexes = new OpenIndexes(root, openSpaces);
  }

  @Override
  public boolean ready(SpaceId space) {
    try {
      return indexes.use(space, index -> true);
    } catch (IndexNotReadyException e) {
      return false;
    }
  }

  @Override
  public void create(SpaceId space) {
    indexes.exclusively(space, SpaceDirectory::create);
  }

  @Override
  public void replace(SpaceId space, List<ArticleDocuments> articles) {
    indexes.use(
        space,
        index -> {
          index.replace(articles);
          return true;
        });
  }

  @Override
  public SearchResult search(SpaceId space, SearchRequest request) {
    places.acquireUninterruptibly();
    try {
      return found(space, request);
    } finally {
      places.release();
    }
  }

  private SearchResult found(SpaceId space, SearchRequest request) {
    return indexes.use(
        space,
        index ->
            index.read(
                (searcher, articles) ->
                    ArticleSearch.of(searcher, articles, request.audience(), memory)
                        .run(
                            request,
                            synonyms.of(space, request.synonyms()),
                            stops.of(space, request.stopWords()))));
  }

  @Override
  public List<Suggestion> suggest(SpaceId space, SuggestionRequest request) {
    return indexes.use(
        space,
        index ->
            index.read((searcher, articles) -> new PromptSearch(searcher, articles).run(request)));
  }

  @Override
  public Set<IndexedVersion> contents(SpaceId space) {
    return indexes.use(
        space,
        index ->
            index.read((searcher, articles) -> IndexedArticles.all(searcher.getIndexReader())));
  }

  @Override
  public void drop(SpaceId space) {
    indexes.exclusively(space, SpaceDirectory::delete);
  }

  @Override
  public void close() {
    indexes.close();
  }
}
