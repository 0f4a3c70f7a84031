package io.selfcare.platform.db;

import io.selfcare.platform.ids.SpaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Handle;

/**
 * An open transaction that sees the rows of one space and nothing else. Only this package makes
 * one, so a DAO that takes it cannot forget the tenant.
 */
public sealed class TenantTx permits ChangeTx {
  private final Handle handle;
  private final SpaceId space;
  private final Instant realTime;
  private final Duration ahead;

  TenantTx(Handle handle, SpaceId space, Instant realTime, Duration ahead) {
    this.handle = handle;
    this.space = space;
    this.realTime = realTime;
    this.ahead = ahead;
  }

  /**
   * Tells PostgreSQL for which space the rest of the transaction is, and hears how far its clock is
   * ahead, if it is a test space whose clock was set.
   */
  static TenantTx begin(Handle handle, SpaceId space, Instant realTime) {
    Long ahead =
        handle
            .createQuery("select begin_space(:space)")
            .bind("space", space.value())
            .map((row, context) -> row.getObject(1, Long.class))
            .one();
    Duration difference = ahead == null ? Duration.ZERO : Duration.of(ahead, ChronoUnit.MICROS);
    return new TenantTx(handle, space, realTime, difference);
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

  /** How far the clock of the space is ahead of the real time. */
  Duration ahead() {
    return ahead;
  }

  /** Runs something once this transaction has committed; it must not fail. */
  public void afterCommit(Runnable action) {
    handle.afterCommit(action);
  }
}
