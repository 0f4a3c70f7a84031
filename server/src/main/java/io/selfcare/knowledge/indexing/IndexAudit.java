package io.selfcare.knowledge.indexing;

import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.IndexedVersion;
import io.selfcare.search.SearchIndex;
import java.util.HashSet;
import java.util.Set;

/**
 * Compares what the index holds with what is live in the record. While changes are on their way a
 * difference is normal; once quiet there must be none.
 */
public final class IndexAudit {
  private final TenantDb db;
  private final SearchIndex index;
  private final DocumentDao documents = new DocumentDao();

  public IndexAudit(TenantDb db, SearchIndex index) {
    this.db = db;
    this.index = index;
  }

  /**
   * What differs.
   *
   * @param missing live, but not to be found
   * @param surplus to be found, but not live
   */
  public record Difference(Set<IndexedVersion> missing, Set<IndexedVersion> surplus) {
    public Difference {
      missing = Set.copyOf(missing);
      surplus = Set.copyOf(surplus);
    }

    public boolean none() {
      return missing.isEmpty() && surplus.isEmpty();
    }
  }

  public Difference compare(SpaceId space) {
    Set<IndexedVersion> live = db.read(space, documents::liveVersions);
    Set<IndexedVersion> indexed = index.contents(space);
    Set<IndexedVersion> missing = new HashSet<>(live);
    missing.removeAll(indexed);
    Set<IndexedVersion> surplus = new HashSet<>(indexed);
    surplus.removeAll(live);
    return new Difference(missing, surplus);
  }
}
