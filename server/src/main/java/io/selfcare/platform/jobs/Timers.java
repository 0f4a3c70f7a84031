package io.selfcare.platform.jobs;

import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.ids.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is to happen later: kept with the change that asks for it, done once its time has come, also
 * when no server ran at that moment. The time is that of the space, which a test clock may move.
 */
public final class Timers {
  static final String SET = "timer.set";

  private final Outbox outbox;
  private final Ids ids;
  private final TimerDao dao = new TimerDao();

  public Timers(Outbox outbox, Ids ids) {
    this.outbox = outbox;
    this.ids = ids;
  }

  /** Asks for something at a time; at once when that has passed. */
  public void set(TenantTx tx, String kind, UUID subject, Instant due) {
    Timer timer = new Timer(ids.next(), kind, subject, due);
    dao.insert(tx, timer);
    outbox.publish(tx, SET, timer.id());
  }

  /** Nothing of this kind will happen to the subject. */
  public void cancel(TenantTx tx, String kind, UUID subject) {
    dao.deleteAll(tx, kind, subject);
  }

  /** The clock of the space was moved: everything is due sooner or later than it was. */
  public void clockMoved(TenantTx tx) {
    List<UUID> all = dao.all(tx);
    if (!all.isEmpty()) {
      outbox.publish(tx, SET, all);
    }
  }
}
