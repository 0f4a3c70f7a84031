package io.selfcare.knowledge.everything;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.platform.db.ChangeTx;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rows of one table that go in with one statement. */
final class RowBatch {
  private static final int AT_ONCE = 100;
  private static final int MOST_WHOLE = 100_000;

  private final ChangeTx tx;
  private final ContentDao dao;
  private final ContentTable table;
  private final Set<String> known;
  private final ArrayNode rows = JsonNodeFactory.instance.arrayNode();
  private Set<String> columns = Set.of();

  RowBatch(ChangeTx tx, ContentDao dao, ContentTable table) {
    this.tx = tx;
    this.dao = dao;
    this.table = table;
    this.known = dao.columns(tx, table);
  }

  /** Adds a row; says why it cannot be added, null when it was. */
  @Nullable String add(ObjectNode row) {
    Set<String> brought = new TreeSet<>();
    row.fieldNames().forEachRemaining(brought::add);
    if (!known.containsAll(brought)) {
      brought.removeAll(known);
      return "names " + brought + ", which nobody knows here";
    }
    int most = table.whole() ? MOST_WHOLE : AT_ONCE;
    if (!brought.equals(columns) || rows.size() == most) {
      store();
    }
    columns = brought;
    rows.add(row);
    return null;
  }

  void store() {
    if (!rows.isEmpty()) {
      dao.insert(tx, table, columns, rows.toString());
      rows.removeAll();
    }
  }
}
