package io.selfcare.platform.clock;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.Mode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.jobs.Timers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Sets the time of test worlds forward; every transaction of such a world follows it. */
public final class TestClocks {
  private static final Duration FURTHEST = Duration.ofDays(3653);

  private final TenantDb db;
  private final Timers timers;
  private final TestClockDao dao = new TestClockDao();

  public TestClocks(TenantDb db, Timers timers) {
    this.db = db;
    this.timers = timers;
  }

  TestClock get(SpaceId space) {
    return db.read(
        space,
        tx -> {
          requireTest(dao.mode(tx));
          return new TestClock(tx.now(), !tx.now().equals(tx.realTime()));
        });
  }

  /**
   * Sets the clock; what becomes due is done right after.
   *
   * @throws ProblemException {@code test_mode_only}, {@code validation_failed}
   */
  TestClock set(SpaceId space, Actor actor, Instant wish) {
    return db.change(
        space,
        actor,
        tx -> {
          requireTest(dao.lock(tx));
          Instant now = wish.truncatedTo(ChronoUnit.MICROS);
          if (now.isBefore(tx.now())) {
            throw ProblemException.invalid(
                "/now",
                "in_the_past",
                "A test clock never goes back: it is %s there.".formatted(tx.now()));
          }
          if (now.isAfter(tx.realTime().plus(FURTHEST))) {
            throw ProblemException.invalid(
                "/now", "too_far", "A test clock is at most ten years ahead.");
          }
          dao.update(tx, Duration.between(tx.realTime(), now));
          timers.clockMoved(tx);
          audit(tx, "test_clock.set", now);
          return new TestClock(now, true);
        });
  }

  /** Goes back to the real time. */
  TestClock reset(SpaceId space, Actor actor) {
    return db.change(
        space,
        actor,
        tx -> {
          requireTest(dao.lock(tx));
          dao.update(tx, null);
          timers.clockMoved(tx);
          audit(tx, "test_clock.reset", tx.realTime());
          return new TestClock(tx.realTime(), false);
        });
  }

  private static void audit(ChangeTx tx, String action, Instant now) {
    tx.audit(AuditEntry.of(action, "test_clock", tx.space()).with("now", now));
  }

  private static void requireTest(Mode mode) {
    if (mode != Mode.TEST) {
      throw new ProblemException(
          ErrorCode.TEST_MODE_ONLY,
          "The live world has the real time. Call this with a test key (sk_test_…).");
    }
  }
}
