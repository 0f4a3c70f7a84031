package io.selfcare.knowledge.everything;

import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Rows of content as JSON, whatever columns they have. */
final class ContentDao {
  private static final int AT_ONCE = 100;

  /** Hands on each row as a JSON object, without its space and without what is derived. */
  void each(TenantTx tx, ContentTable table, Consumer<String> rows) {
    tx.handle().execute("set local timezone to 'UTC'");
    tx.handle()
        .createQuery(
            "select (to_jsonb(t) - 'space_id' - cast(:derived as text[])) #>> '{}' from %s t where space_id = :space order by %s"
                .formatted(table.name(), table.order()))
        .bind("space", tx.space().value())
        .bindArray("derived", String.class, List.copyOf(table.derived()))
        .setFetchSize(AT_ONCE)
        .mapTo(String.class)
        .forEach(rows);
  }

  int count(TenantTx tx, ContentTable table) {
    return tx.handle()
        .createQuery("select count(*) from %s where space_id = :space".formatted(table.name()))
        .bind("space", tx.space().value())
        .mapTo(Integer.class)
        .one();
  }

  /** The columns that a row of a table may bring. */
  Set<String> columns(TenantTx tx, ContentTable table) {
    return tx
        .handle()
        .createQuery(
            """
            select attname from pg_attribute
            where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped
            """)
        .bind("table", table.name())
        .mapTo(String.class)
        .stream()
        .filter(column -> !column.equals("space_id") && !table.derived().contains(column))
        .collect(Collectors.toSet());
  }

  /**
   * Inserts rows.
   *
   * @param columns what each of them brings, all known
   * @param rows a JSON array of objects
   * @throws ProblemException {@code validation_failed} when the database does not take them
   */
  void insert(ChangeTx tx, ContentTable table, Set<String> columns, String rows) {
    String names =
        columns.stream()
            .sorted()
            .map(column -> '"' + column + '"')
            .collect(Collectors.joining(", "));
    try {
      tx.handle()
          .createUpdate(
              """
              insert into %1$s (space_id, %2$s) overriding system value
              select :space, %2$s
              from jsonb_populate_recordset(cast(null as %1$s), cast(:rows as jsonb))
              """
                  .formatted(table.name(), names))
          .bind("space", tx.space().value())
          .bind("rows", rows)
          .execute();
    } catch (RuntimeException e) {
      if (refused(e)) {
        throw new ProblemException(
            ErrorCode.VALIDATION_FAILED,
            "%s holds rows that contradict each other or the rules of the content; nothing was imported."
                .formatted(table.file()));
      }
      throw e;
    }
  }

  /** Data that is none, or that breaks a constraint. */
  private static boolean refused(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && sql.getSQLState().matches("2[23].*")) {
        return true;
      }
    }
    return false;
  }
}
