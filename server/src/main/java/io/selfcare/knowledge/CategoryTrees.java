package io.selfcare.knowledge;

import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.Ids;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the tree of categories for the rest of knowledge, and lets an import grow it. */
public final class CategoryTrees {
  private final Ids ids;
  private final CategoryDao categories = new CategoryDao();
  private final CategoryTreeDao trees = new CategoryTreeDao();

  public CategoryTrees(Ids ids) {
    this.ids = ids;
  }

  public CategoryTree of(TenantTx tx) {
    return trees.tree(tx);
  }

  /** The tree, whose shape nobody else changes until the transaction ends. */
  public CategoryTree locked(TenantTx tx) {
    trees.lock(tx);
    return trees.tree(tx);
  }

  /** Adds a category to the database and to the tree. */
  public CategoryId grow(
      ChangeTx tx, CategoryTree tree, @Nullable CategoryId parent, String locale, String name) {
    CategoryId id = new CategoryId(ids.next());
    categories.insert(tx, id, new CategoryFacts(null, parent, Map.of(locale, name), 0));
    tree.add(new CategoryTree.Node(id, parent, Map.of(locale, name)));
    return id;
  }
}
