package io.selfcare.platform.events;

import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.db.TenantTx;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where features leave news, in the transaction of the change itself. */
public final class Outbox {
  private final OutboxDao dao = new OutboxDao();
  private final List<Runnable> readers = new CopyOnWriteArrayList<>();

  /** Leaves news about one thing. */
  public void publish(TenantTx tx, String topic, UUID subject) {
    publish(tx, topic, List.of(subject));
  }

  /**
   * Leaves news about one thing that nobody waits for, with what a consumer needs to know of it:
   * whoever looks next finds it, and nobody is woken.
   */
  public void publishAtLeisure(TenantTx tx, String topic, UUID subject, String detail) {
    dao.insert(tx, topic, List.of(subject), detail);
  }

  /** Leaves the same news about several things. */
  public void publish(TenantTx tx, String topic, Collection<UUID> subjects) {
    dao.insert(tx, topic, subjects, null);
    tx.afterCommit(() -> readers.forEach(Runnable::run));
  }

  /** Forgets old news that every consumer has acted on; returns how many. */
  public int forget(SystemDb system, Duration age) {
    return system.writeAtLeisure(tx -> dao.deleteDone(tx, tx.now().minus(age)));
  }

  void wakeOnCommit(Runnable reader) {
    readers.add(reader);
  }

  OutboxDao dao() {
    return dao;
  }
}
