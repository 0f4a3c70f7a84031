package io.selfcare.platform.db;

import io.selfcare.platform.ids.Ids;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Work across tenants: credentials, tenants themselves, the relay of the outbox. Its role reaches
 * only the tables such work needs; content is not among them.
 */
public final class SystemDb {
  private final Jdbi jdbi;
  private final InstantSource clock;
  private final AuditDao audit;

  public SystemDb(Jdbi jdbi, InstantSource clock, Ids ids) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.audit = new AuditDao(ids);
  }

  public <R> R read(Function<SystemTx, R> work) {
    UnitOfWork unit = UnitOfWork.current();
    if (unit != null && unit.isOpenOn(jdbi)) {
      return work.apply(begin(unit.join(jdbi)));
    }
    return jdbi.inTransaction(handle -> work.apply(begin(handle)));
  }

  /** Asks the database for a sign of life. */
  public static boolean ping(SystemTx tx) {
    return tx.handle().createQuery("select true").mapTo(Boolean.class).one();
  }

  /** Writes; joins the request's unit of work when there is one. */
  public <R> R write(Function<SystemTx, R> work) {
    UnitOfWork unit = UnitOfWork.current();
    if (unit == null) {
      return jdbi.inTransaction(handle -> finish(begin(handle), work));
    }
    return finish(begin(unit.join(jdbi)), work);
  }

  private static <R> R finish(SystemTx tx, Function<SystemTx, R> work) {
    R result = work.apply(tx);
    tx.requireAudited();
    return result;
  }

  private SystemTx begin(Handle handle) {
    return new SystemTx(handle, clock.instant().truncatedTo(ChronoUnit.MICROS), audit);
  }
}
