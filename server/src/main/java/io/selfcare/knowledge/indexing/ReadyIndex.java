package io.selfcare.knowledge.indexing;

import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.ArticleDocuments;
import io.selfcare.search.IndexedVersion;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchRequest;
import io.selfcare.search.SearchResult;
import io.selfcare.search.Suggestion;
import io.selfcare.search.SuggestionRequest;
import java.util.List;
import java.util.Set;

/**
 * The index as readers see it: a space whose index is new, lost or of an older text analysis is
 * built from the record before the first question is put to it. Where that or the search is not
 * possible for now, the caller is told so.
 */
public final class ReadyIndex implements SearchIndex {
  private final SearchIndex index;
  private final Reindex reindex;

  public ReadyIndex(SearchIndex index, Reindex reindex) {
    this.index = index;
    this.reindex = reindex;
  }

  @Override
  public SearchResult search(SpaceId space, SearchRequest request) {
    return SearchOutage.watch(
        () -> {
          reindex.ensureReady(space);
          return index.search(space, request);
        });
  }

  @Override
  public List<Suggestion> suggest(SpaceId space, SuggestionRequest request) {
    return SearchOutage.watch(
        () -> {
          reindex.ensureReady(space);
          return index.suggest(space, request);
        });
  }

  @Override
  public boolean ready(SpaceId space) {
    return index.ready(space);
  }

  @Override
  public void create(SpaceId space) {
    index.create(space);
  }

  @Override
  public void replace(SpaceId space, List<ArticleDocuments> articles) {
    index.replace(space, articles);
  }

  @Override
  public Set<IndexedVersion> contents(SpaceId space) {
    return index.contents(space);
  }

  @Override
  public void drop(SpaceId space) {
    index.drop(space);
  }

  @Override
  public void close() {
    index.close();
  }
}
