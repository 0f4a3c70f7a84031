package io.selfcare.platform.db;

import io.selfcare.platform.ids.Ids;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Work across tenants: credentials, tenants themselves, the relay of the outbox. Its role reaches
 * only the tables such work needs; content is not among them.
 */
public final class SystemDb {
  private static final int LEISURE_MILLIS = 600_000;

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

  /** Writes what may take minutes, such as erasing a tenant; never part of a request. */
  public <R> R writeAtLeisure(Function<SystemTx, R> work) {
    return jdbi.inTransaction(
        handle -> {
          giveTime(handle);
          return finish(begin(handle), work);
        });
  }

  /** Until the connection goes back to the pool, which restores its own limit. */
  private static void giveTime(Handle handle) {
    try {
      handle.getConnection().setNetworkTimeout(Runnable::run, LEISURE_MILLIS);
    } catch (SQLException e) {
      throw new ConnectionException(e);
    }
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
