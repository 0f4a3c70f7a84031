package io.selfcare.knowledge;

import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.CategoryId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Categories as a tree: whole, and page by page. */
final class CategoryTreeDao {
  /** By level, so parents come before children; then by position and name. */
  private static final String LEVELS =
      """
      with recursive tree as (
        select c.*, 1 as level from categories c where c.space_id = :space and c.parent_id is null
        union all
        select c.*, tree.level + 1 from categories c
          join tree on c.space_id = tree.space_id and c.parent_id = tree.id
      ), named as (
        select tree.*, left(coalesce(names ->> :locale,
          (select min(value) from jsonb_each_text(names))), 100) collate "C" as shown
        from tree where cast(:parent as uuid) is null or parent_id = cast(:parent as uuid)
      )
      select named.*, (select count(*) from articles a
        where a.space_id = named.space_id and a.category_id = named.id) as article_count
      from named
      where :afterLevel = 0 or (level, position, shown, id)
        > (:afterLevel, :afterPosition, :afterName, cast(:afterId as uuid))
      order by level, position, shown, id limit :limit
      """;

  CategoryTree tree(TenantTx tx) {
    return new CategoryTree(
        tx.handle()
            .createQuery("select id, parent_id, names from categories where space_id = :space")
            .bind("space", tx.space().value())
            .map(
                (row, context) ->
                    new CategoryTree.Node(
                        new CategoryId(row.getObject("id", UUID.class)),
                        CategoryDao.parent(row),
                        Rows.names(row, "names")))
            .list());
  }

  /** Nobody else changes the shape of the tree until the transaction ends. */
  void lock(TenantTx tx) {
    tx.handle()
        .createQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
        .bind("key", "categories/" + tx.space().value())
        .map((row, context) -> true)
        .one();
  }

  Page<Category> list(TenantTx tx, @Nullable CategoryId parent, String locale, PageRequest page) {
    String[] after = page.after() == null ? new String[] {"0", "0", "", ""} : split(page.after());
    List<Placed> found =
        tx.handle()
            .createQuery(LEVELS)
            .bind("space", tx.space().value())
            .bind("locale", locale)
            .bind("parent", parent == null ? null : parent.value())
            .bind("afterLevel", Integer.parseInt(after[0]))
            .bind("afterPosition", Integer.parseInt(after[1]))
            .bind("afterId", after[2].isEmpty() ? null : UUID.fromString(after[2]))
            .bind("afterName", after[3])
            .bind("limit", page.fetch())
            .map(
                (row, context) ->
                    new Placed(
                        CategoryDao.category(row), row.getInt("level"), row.getString("shown")))
            .list();
    return page.page(found, Placed::position).map(Placed::category);
  }

  private static String[] split(String position) {
    return position.split("/", 4);
  }

  private record Placed(Category category, int level, String shown) {
    String position() {
      return "%d/%d/%s/%s"
          .formatted(level, category.facts().position(), category.id().value(), shown);
    }
  }
}
