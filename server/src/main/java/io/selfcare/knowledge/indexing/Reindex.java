package io.selfcare.knowledge.indexing;

import io.selfcare.knowledge.indexing.IndexAudit.Difference;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.IndexedVersion;
import io.selfcare.search.SearchIndex;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sees to it that the search index of a space can be asked: builds it from the record where it is
 * missing, and once in the life of a process compares what is there with the record, because an
 * earlier process may have died while it was building.
 */
public final class Reindex {
  private final SearchIndex index;
  private final ArticleProjection projection;
  private final IndexAudit audit;
  private final Set<SpaceId> compared = ConcurrentHashMap.newKeySet();

  public Reindex(SearchIndex index, ArticleProjection projection, IndexAudit audit) {
    this.index = index;
    this.projection = projection;
    this.audit = audit;
  }

  /** Throws the index of the space away and builds it anew. */
  public void rebuild(SpaceId space) {
    projection.locked(
        space,
        () -> {
          compared.remove(space);
          projection.fill(space);
          return compared.add(space);
        });
  }

  /**
   * Returns once the index of the space can be asked. Costs nothing when it is ready.
   *
   * @return whether it was built, so that it has everything that was committed before
   */
  public boolean ensureReady(SpaceId space) {
    if (compared.contains(space) && index.ready(space)) {
      return false;
    }
    return projection.locked(space, () -> prepare(space));
  }

  private boolean prepare(SpaceId space) {
    if (!index.ready(space)) {
      rebuild(space);
      return true;
    }
    if (!compared.contains(space)) {
      complete(space);
      compared.add(space);
    }
    return false;
  }

  private void complete(SpaceId space) {
    Difference difference = audit.compare(space);
    Set<ArticleId> articles =
        Stream.concat(difference.missing().stream(), difference.surplus().stream())
            .map(IndexedVersion::articleId)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    articles.addAll(projection.withoutMeaning(space));
    projection.refresh(space, articles);
  }
}
