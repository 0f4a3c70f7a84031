package io.selfcare.platform.db;

import io.selfcare.platform.ids.SpaceId;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/**
 * An open transaction that sees the rows of one space and nothing else. Only this package makes
 * one, so a DAO that takes it cannot forget the tenant.
 */
public sealed class TenantTx permits ChangeTx {
  private final Handle handle;
  private final SpaceId space;
  private final Instant now;

  TenantTx(Handle handle, SpaceId space, Instant now) {
    this.handle = handle;
    this.space = space;
    this.now = now;
  }

  /** Tells PostgreSQL for which space the rest of the transaction is. */
  static TenantTx begin(Handle handle, SpaceId space, Instant now) {
    handle
        .createQuery("select set_config('app.space_id', :space, true)")
        .bind("space", space.value().toString())
        .mapTo(String.class)
        .one();
    return new TenantTx(handle, space, now);
  }

  /** The connection, for DAOs only. */
  public Handle handle() {
    return handle;
  }

  public SpaceId space() {
    return space;
  }

  /** One time for everything that this transaction writes. */
  public Instant now() {
    return now;
  }

  /** Runs something once this transaction has committed; it must not fail. */
  public void afterCommit(Runnable action) {
    handle.afterCommit(action);
  }
}
