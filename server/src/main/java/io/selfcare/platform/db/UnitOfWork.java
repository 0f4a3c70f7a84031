package io.selfcare.platform.db;

import io.selfcare.platform.ids.SpaceId;
import java.lang.ScopedValue.CallableOp;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The one transaction that all writes of a request join when the request must take effect as a
 * whole, e.g. together with its idempotency key. It opens with the first write, so nothing is held
 * while a request only thinks, and it is over before anybody waits for anything.
 */
public final class UnitOfWork {
  private static final ScopedValue<UnitOfWork> CURRENT = ScopedValue.newInstance();

  private final SpaceId space;
  private final InstantSource clock;
  private final Step firstStep;
  private @Nullable TenantTx open;
  private @Nullable Handle handle;
  private @Nullable Jdbi database;

  /**
   * Prepares; nothing is opened yet.
   *
   * @param space whose rows the first and the last step see
   * @param firstStep runs as soon as the transaction is open
   */
  public UnitOfWork(SpaceId space, InstantSource clock, Step firstStep) {
    this.space = space;
    this.clock = clock;
    this.firstStep = firstStep;
  }

  /** Runs the request; its writes join this unit. Neither commits nor rolls back. */
  public <R, X extends Throwable> R call(CallableOp<R, X> request) throws X {
    return ScopedValue.where(CURRENT, this).call(request);
  }

  static @Nullable UnitOfWork current() {
    return CURRENT.isBound() ? CURRENT.get() : null;
  }

  /** True when it holds a transaction. */
  boolean begun() {
    return handle != null;
  }

  /** True when a transaction on this database is open, so that reads must join it too. */
  boolean isOpenOn(Jdbi candidate) {
    return handle != null && database == candidate;
  }

  /** The transaction, opened by the first who asks. */
  Handle join(Jdbi candidate) {
    if (handle == null) {
      database = candidate;
      handle = candidate.open();
      handle.begin();
      open = TenantTx.begin(handle, space, clock.instant().truncatedTo(ChronoUnit.MICROS));
      firstStep.run(open);
    } else if (database != candidate) {
      throw new IllegalStateException("one unit of work cannot span two databases");
    }
    return handle;
  }

  /**
   * Runs the last step inside the transaction and commits; does nothing when nothing was written.
   */
  public void commit(Step lastStep) {
    if (handle != null && open != null) {
      lastStep.run(open);
      handle.commit();
    }
  }

  /** Ends the unit; whatever was not committed never happened. */
  public void close() {
    if (handle != null) {
      try (Handle closing = handle) {
        if (closing.isInTransaction()) {
          closing.rollback();
        }
      }
    }
  }

  /** A step that runs inside the transaction. */
  @FunctionalInterface
  public interface Step {
    void run(TenantTx tx);
  }
}
