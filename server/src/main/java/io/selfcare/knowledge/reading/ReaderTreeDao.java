package io.selfcare.knowledge.reading;

import io.selfcare.knowledge.Rows;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.CategoryId;
import java.util.List;
import java.util.UUID;

/** The categories of a space, whole. */
final class ReaderTreeDao {
  List<ReaderTree.Node> all(TenantTx tx) {
    return tx.handle()
        .createQuery(
            """
            select id, parent_id, names, descriptions, position from categories
            where space_id = :space
            """)
        .bind("space", tx.space().value())
        .map(
            (row, context) -> {
              UUID parent = Rows.uuid(row, "parent_id");
              return new ReaderTree.Node(
                  new CategoryId(row.getObject("id", UUID.class)),
                  parent == null ? null : new CategoryId(parent),
                  Rows.names(row, "names"),
                  Rows.names(row, "descriptions"),
                  row.getInt("position"));
            })
        .list();
  }
}
