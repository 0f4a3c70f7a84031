package io.selfcare.platform.db;

import io.selfcare.platform.ids.SpaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jdbi.v3.core.Handle;
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
    return begin(handle, space, realTime, "select * from open_space(:space)");
  }

  /**
   * The same for a transaction whose commit does not wait for the disk, and which sends at its end
   * what nobody waits for.
   */
  static TenantTx beginLazily(Handle handle, SpaceId space, Instant realTime) {
    TenantTx tx =
        begin(
            handle,
            space,
            realTime,
            "select *, set_config('synchronous_commit', 'off', true) from open_space(:space)");
    tx.closing = new ClosingStatements();
    return tx;
  }

  private static TenantTx begin(Handle handle, SpaceId space, Instant realTime, String opening) {
    return handle
        .createQuery(opening)
        .bind("space", space.value())
        .map(
            (row, context) ->
                new TenantTx(
                    handle,
                    space,
                    realTime,
                    Duration.of(row.getLong("ahead"), ChronoUnit.MICROS),
                    row.getLong("configuration")))
        .one();
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
