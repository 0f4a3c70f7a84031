package io.selfcare.platform.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Statements whose results nobody waits for, sent to the database in one round trip. */
final class ClosingStatements {
  private static final Pattern NAME = Pattern.compile(":([a-zA-Z]+)");

  private final List<String> statements = new ArrayList<>();
  private final Map<String, @Nullable Object> values = new HashMap<>();

  /** Names stand for themselves in one statement only. */
  void add(String sql, Map<String, ? extends @Nullable Object> named) {
    int number = statements.size();
    statements.add(NAME.matcher(sql).replaceAll(":$1_" + number));
    named.forEach((name, value) -> values.put(name + "_" + number, value));
  }

  /**
   * Sends what has been added.
   *
   * @param commit whether the transaction ends with it; whoever has opened it finds it committed
   */
  void send(Handle handle, boolean commit) {
    if (statements.isEmpty()) {
      return;
    }
    if (commit) {
      statements.add("commit");
    }
    try (Update all = handle.createUpdate(String.join(";\n", statements))) {
      values.forEach(all::bind);
      all.execute();
    }
    statements.clear();
  }
}
