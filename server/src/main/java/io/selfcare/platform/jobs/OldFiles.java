package io.selfcare.platform.jobs;

import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.JobId;
import io.selfcare.platform.ids.SpaceId;
import java.time.Duration;
import java.util.List;

/** Throws away what jobs have made, 7 days after they ended. */
public final class OldFiles implements Runnable {
  static final Duration KEPT = Duration.ofDays(7);
  private static final int AT_ONCE = 100;

  private final SystemDb system;
  private final TenantDb db;
  private final OldFileDao dao = new OldFileDao();

  public OldFiles(SystemDb system, TenantDb db) {
    this.system = system;
    this.db = db;
  }

  /** A job whose file has served its time. */
  record Old(SpaceId space, JobId job) {}

  @Override
  public void run() {
    List<Old> found = system.read(tx -> dao.old(tx, tx.now().minus(KEPT), AT_ONCE));
    for (Old old : found) {
      db.write(
          old.space(),
          tx -> {
            dao.delete(tx, old.job());
            return old;
          });
    }
  }
}
