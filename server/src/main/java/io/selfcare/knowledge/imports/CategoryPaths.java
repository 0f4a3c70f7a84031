package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.CategoryTree;
import io.selfcare.knowledge.CategoryTrees;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.CategoryId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the categories that the rows of a chunk name, and makes those that are not there. A name
 * fits in whatever locale it was given, so that translations of an article meet in one category.
 */
final class CategoryPaths {
  private final CategoryTrees trees;
  private final Map<Path, CategoryId> known = new HashMap<>();
  private @Nullable CategoryTree tree;

  CategoryPaths(CategoryTrees trees) {
    this.trees = trees;
  }

  private record Path(List<String> names, String locale) {}

  /**
   * The category of a path.
   *
   * @param change null to look only: what is not there is empty then
   */
  Optional<CategoryId> resolve(
      TenantTx tx, @Nullable ChangeTx change, List<String> names, String locale) {
    Path path = new Path(names, locale);
    CategoryId id = known.get(path);
    if (id == null) {
      id = walk(tx, change, path);
      if (id != null) {
        known.put(path, id);
      }
    }
    return Optional.ofNullable(id);
  }

  private @Nullable CategoryId walk(TenantTx tx, @Nullable ChangeTx change, Path path) {
    if (tree == null) {
      tree = change == null ? trees.of(tx) : trees.locked(tx);
    }
    CategoryId parent = null;
    for (String name : path.names()) {
      CategoryId child = tree.child(parent, name, path.locale()).orElse(null);
      if (child == null) {
        if (change == null) {
          return null;
        }
        child = trees.grow(change, tree, parent, path.locale(), name);
      }
      parent = child;
    }
    return parent;
  }
}
