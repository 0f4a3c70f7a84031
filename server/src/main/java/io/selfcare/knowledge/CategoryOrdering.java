package io.selfcare.knowledge;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.EntityTags;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.SpaceId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts all children of a category in order at once. */
public final class CategoryOrdering {
  private final TenantDb db;
  private final CategoryDao categories = new CategoryDao();
  private final CategoryTreeDao trees = new CategoryTreeDao();
  private final CategoryOrderDao orders = new CategoryOrderDao();

  public CategoryOrdering(TenantDb db) {
    this.db = db;
  }

  /** All children of one category, or the top of the tree, in their order. */
  public record Children(List<Category> categories) {
    public Children {
      categories = List.copyOf(categories);
    }

    /** Grows whenever one of them changes; which they are is compared besides. */
    public long version() {
      return categories.stream().mapToLong(Category::version).sum();
    }
  }

  /**
   * The children as they stand.
   *
   * @param parent null for the top of the tree
   */
  public Children children(SpaceId space, @Nullable CategoryId parent) {
    return db.read(space, tx -> require(tx, parent));
  }

  /**
   * Gives the children the positions of this list.
   *
   * @throws ProblemException {@code precondition_required}; {@code precondition_failed} when
   *     somebody changed one of them, or they are not these
   */
  public Children order(
      SpaceId space,
      Actor actor,
      @Nullable CategoryId parent,
      @Nullable String ifMatch,
      List<CategoryId> order) {
    return db.change(
        space,
        actor,
        tx -> {
          trees.lock(tx);
          Children current = require(tx, parent);
          EntityTags.require(ifMatch, current.version());
          List<CategoryId> ids = current.categories().stream().map(Category::id).toList();
          if (order.size() != ids.size() || !new HashSet<>(order).equals(new HashSet<>(ids))) {
            throw new ProblemException(
                ErrorCode.PRECONDITION_FAILED,
                "These are not the children as they are now: read them again, and name each once.");
          }
          orders.place(tx, order);
          tx.audit(
              new AuditEntry(
                  "categories.ordered",
                  "category",
                  parent == null ? "top" : parent.text(),
                  Map.of()));
          return require(tx, parent);
        });
  }

  private Children require(TenantTx tx, @Nullable CategoryId parent) {
    if (parent != null && !categories.exists(tx, parent)) {
      throw ProblemException.notFound("category");
    }
    return new Children(orders.children(tx, parent));
  }
}
