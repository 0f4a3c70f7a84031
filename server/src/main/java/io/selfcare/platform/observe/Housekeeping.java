package io.selfcare.platform.observe;

import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.http.Idempotency;
import io.selfcare.platform.limits.RateLimits;
import java.time.Duration;

/** Throws away what has served its time. Every part may be done twice or late without harm. */
public final class Housekeeping implements Runnable {
  private static final Duration KEEP_NEWS = Duration.ofHours(1);
  private static final int BUCKETS = 10_000;

  private final SystemDb db;
  private final Outbox outbox;
  private final RateLimits limits;
  private final Runnable eraser;
  private final Runnable oldFiles;

  /**
   * Housekeeping.
   *
   * @param eraser erases deleted tenants
   * @param oldFiles throws away files of jobs
   */
  public Housekeeping(
      SystemDb db, Outbox outbox, RateLimits limits, Runnable eraser, Runnable oldFiles) {
    this.oldFiles = oldFiles;
    this.db = db;
    this.outbox = outbox;
    this.limits = limits;
    this.eraser = eraser;
  }

  @Override
  public void run() {
    eraser.run();
    oldFiles.run();
    outbox.forget(db, KEEP_NEWS);
    Idempotency.forget(db);
    limits.removeExpired(BUCKETS);
  }
}
