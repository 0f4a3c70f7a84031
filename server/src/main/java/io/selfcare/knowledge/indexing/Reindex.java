package io.selfcare.knowledge.indexing;

import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.SearchIndex;

/** Builds the search index of a space again from the record, on demand or when it has to be. */
public final class Reindex {
  private final SearchIndex index;
  private final ArticleProjection projection;

  public Reindex(SearchIndex index, ArticleProjection projection) {
    this.index = index;
    this.projection = projection;
  }

  /** Throws the index of the space away and builds it anew. */
  public void rebuild(SpaceId space) {
    projection.rebuild(space);
  }

  /**
   * Returns once the index of the space can be asked; builds it first where it is new, lost,
   * damaged or of another text analysis. Costs nothing when it is ready.
   */
  public void ensureReady(SpaceId space) {
    if (!index.ready(space)) {
      projection.rebuildUnlessReady(space);
    }
  }
}
