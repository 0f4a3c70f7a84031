package io.selfcare.platform.db;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The only maker of {@link TenantTx}: every transaction begins by telling PostgreSQL which space it
 * is for, and row-level security does the rest. The caller's service owns the transaction; no
 * remote call happens inside one.
 */
public final class TenantDb {
  private final Jdbi jdbi;
  private final InstantSource clock;
  private final AuditDao audit;

  public TenantDb(Jdbi jdbi, InstantSource clock, Ids ids) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.audit = new AuditDao(ids);
  }

  /** Reads; joins the request's unit of work when that has begun to write. */
  public <R> R read(SpaceId space, Function<TenantTx, R> work) {
    UnitOfWork unit = UnitOfWork.current();
    if (unit != null && unit.isOpenOn(jdbi)) {
      return work.apply(begin(unit.join(jdbi), space));
    }
    return OpenTransactions.within(
        () -> jdbi.inTransaction(handle -> work.apply(begin(handle, space))));
  }

  /** Reads much as it is at one moment; never joins a request's unit of work. */
  public <R> R snapshot(SpaceId space, Function<TenantTx, R> work) {
    return OpenTransactions.within(
        () ->
            jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ,
                handle -> work.apply(begin(handle, space))));
  }

  /** Writes what nobody has to answer for, e.g. the progress of a job. */
  public <R> R write(SpaceId space, Function<TenantTx, R> work) {
    return joined(handle -> work.apply(begin(handle, space)));
  }

  /**
   * Writes a log entry whose loss by a dying machine is acceptable (a dying process loses nothing):
   * the commit does not wait for the disk.
   *
   * @param first what the work needs to know to begin with
   */
  public <A, R> R log(SpaceId space, TenantQuery<A> first, BiFunction<TenantTx, List<A>, R> work) {
    return joined(
        handle -> {
          Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
          TenantTx.Opened<A> opened = TenantTx.beginLazily(handle, space, now, first);
          R result = work.apply(opened.tx(), opened.read());
          opened.tx().close(UnitOfWork.current() == null);
          return result;
        });
  }

  /**
   * Makes a change on somebody's behalf.
   *
   * @throws IllegalStateException when the change left no audit entry; nothing is committed then
   */
  public <R> R change(SpaceId space, Actor actor, Function<ChangeTx, R> work) {
    return joined(
        handle -> {
          TenantTx tx = begin(handle, space);
          ChangeTx change = new ChangeTx(tx, actor, audit);
          R result = work.apply(change);
          change.requireAudited();
          return result;
        });
  }

  private <R> R joined(Function<Handle, R> work) {
    UnitOfWork unit = UnitOfWork.current();
    if (unit == null) {
      return OpenTransactions.within(() -> jdbi.inTransaction(work::apply));
    }
    return work.apply(unit.join(jdbi));
  }

  private TenantTx begin(Handle handle, SpaceId space) {
    return TenantTx.begin(handle, space, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
