package io.selfcare.platform.db;

import java.util.function.Supplier;

/** Whether this thread has a transaction open, so that nobody waits for others meanwhile. */
public final class OpenTransactions {
  private static final ScopedValue<Boolean> OPEN = ScopedValue.newInstance();

  private OpenTransactions() {}

  /** True within a transaction, and in a request whose unit of work has begun to write. */
  public static boolean any() {
    UnitOfWork unit = UnitOfWork.current();
    return OPEN.isBound() || (unit != null && unit.begun());
  }

  static <R> R within(Supplier<R> work) {
    return ScopedValue.where(OPEN, true).call(work::get);
  }
}
