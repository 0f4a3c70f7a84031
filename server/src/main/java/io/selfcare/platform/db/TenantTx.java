package io.selfcare.platform.db;

import io.selfcare.platform.ids.SpaceId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * An open transaction that sees the rows of one space and nothing else. Only this package makes
 * one, so a DAO that takes it cannot forget the tenant.
 */
public sealed class TenantTx permits ChangeTx {
  private final Handle handle;
  private final SpaceId space;
  private final Instant realTime;
  private final Duration ahead;
  private final long configuration;
  private @Nullable ClosingStatements closing;

  TenantTx(Handle handle, SpaceId space, Instant realTime, Duration ahead, long configuration) {
    this.handle = handle;
    this.space = space;
    this.realTime = realTime;
    this.ahead = ahead;
    this.configuration = configuration;
  }

  /**
   * Tells PostgreSQL for which space the rest of the transaction is, and hears how far its clock is
   * ahead, if it is a test space whose clock was set.
   */
  static TenantTx begin(Handle handle, SpaceId space, Instant realTime) {
    return handle
        .createQuery("select * from open_space(:space)")
        .bind("space", space.value())
        .map((row, context) -> of(handle, space, realTime, row))
        .one();
  }

  /**
   * The same for a transaction whose commit does not wait for the disk, which reads something at
   * its beginning and sends at its end what nobody waits for.
   */
  static <A> Opened<A> beginLazily(
      Handle handle, SpaceId space, Instant realTime, TenantQuery<A> first) {
    String opening =
        "select *, set_config('synchronous_commit', 'off', true) from open_space(:space);\n";
    try (Query both = handle.createQuery(opening + first.sql())) {
      both.bind("space", space.value());
      first.values().forEach(both::bind);
      return both.execute(
          (statement, context) -> {
            PreparedStatement sent = statement.get();
            TenantTx tx = opened(handle, space, realTime, sent);
            tx.closing = new ClosingStatements();
            return new Opened<>(tx, rows(first, sent));
          });
    }
  }

  /** An open transaction and what it has read first. */
  record Opened<A>(TenantTx tx, List<A> read) {}

  private static TenantTx opened(
      Handle handle, SpaceId space, Instant realTime, PreparedStatement sent) throws SQLException {
    try (ResultSet row = sent.getResultSet()) {
      row.next();
      return of(handle, space, realTime, row);
    }
  }

  private static <A> List<A> rows(TenantQuery<A> query, PreparedStatement sent)
      throws SQLException {
    sent.getMoreResults();
    List<A> rows = new ArrayList<>();
    try (ResultSet row = sent.getResultSet()) {
      while (row.next()) {
        rows.add(query.row().read(row));
      }
    }
    return rows;
  }

  private static TenantTx of(Handle handle, SpaceId space, Instant realTime, ResultSet row)
      throws SQLException {
    return new TenantTx(
        handle,
        space,
        realTime,
        Duration.of(row.getLong("ahead"), ChronoUnit.MICROS),
        row.getLong("configuration"));
  }

  /** The rows that a query finds. */
  public <R> List<R> read(TenantQuery<R> query) {
    try (Query sent = handle.createQuery(query.sql())) {
      sent.bind("space", space.value());
      query.values().forEach(sent::bind);
      return sent.map((row, context) -> query.row().read(row)).list();
    }
  }

  /** The connection, for DAOs only. */
  public Handle handle() {
    return handle;
  }

  public SpaceId space() {
    return space;
  }

  /** One time for everything that this transaction writes: the time of its space. */
  public Instant now() {
    return realTime.plus(ahead);
  }

  /** The real time, which no test clock moves: for credentials and housekeeping. */
  public Instant realTime() {
    return realTime;
  }

  /** Counts what was changed in the configuration of the space until this transaction began. */
  public long configuration() {
    return configuration;
  }

  /** How far the clock of the space is ahead of the real time. */
  Duration ahead() {
    return ahead;
  }

  /**
   * Executes a statement whose result nobody waits for, now or when the transaction ends: the
   * transaction must not read what it writes.
   */
  public void send(String sql, Map<String, ? extends @Nullable Object> values) {
    ClosingStatements statements = closing == null ? new ClosingStatements() : closing;
    statements.add(sql, values);
    if (closing == null) {
      statements.send(handle, false);
    }
  }

  /** Sends what is left to send. */
  void close(boolean commit) {
    if (closing != null) {
      closing.send(handle, commit);
    }
  }

  /** Runs something once this transaction has committed; it must not fail. */
  public void afterCommit(Runnable action) {
    handle.afterCommit(action);
  }
}
