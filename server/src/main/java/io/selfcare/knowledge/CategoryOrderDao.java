package io.selfcare.knowledge;

import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.CategoryId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The order of categories below one parent. */
final class CategoryOrderDao {
  List<Category> children(TenantTx tx, @Nullable CategoryId parent) {
    return tx.handle()
        .createQuery(
            """
            select c.*, (select count(*) from articles a
              where a.space_id = c.space_id and a.category_id = c.id) as article_count
            from categories c
            where c.space_id = :space and c.parent_id is not distinct from cast(:parent as uuid)
            order by c.position, (select min(value) from jsonb_each_text(c.names)), c.id
            """)
        .bind("space", tx.space().value())
        .bind("parent", parent == null ? null : parent.value())
        .map((row, context) -> CategoryDao.category(row))
        .list();
  }

  /** Each gets its place in the list as its position; those that stand there already stay. */
  void place(ChangeTx tx, List<CategoryId> order) {
    tx.handle()
        .createUpdate(
            """
            update categories c set position = placed.place - 1, version = version + 1,
              updated_at = :now
            from unnest(:ids) with ordinality as placed (id, place)
            where c.space_id = :space and c.id = placed.id and c.position <> placed.place - 1
            """)
        .bind("space", tx.space().value())
        .bindArray("ids", UUID.class, order.stream().map(CategoryId::value).toList())
        .bind("now", tx.now())
        .execute();
  }
}
