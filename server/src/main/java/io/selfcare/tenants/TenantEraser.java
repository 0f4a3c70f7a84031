package io.selfcare.tenants;

import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.ids.TenantId;
import java.util.List;
import java.util.function.Consumer;

/**
 * Erases what deleted tenants have left: first everything outside the database, then their rows.
 */
public final class TenantEraser implements Runnable {
  private final SystemDb db;
  private final Consumer<SpaceId> outside;
  private final TenantDao tenants = new TenantDao();

  /**
   * An eraser.
   *
   * @param outside erases what a space has outside the database, e.g. its search index
   */
  public TenantEraser(SystemDb db, Consumer<SpaceId> outside) {
    this.db = db;
    this.outside = outside;
  }

  @Override
  public void run() {
    for (TenantId tenant : db.read(tenants::deleted)) {
      List<SpaceId> spaces = db.read(tx -> tenants.spaces(tx, tenant));
      spaces.forEach(outside);
      db.writeAtLeisure(
          tx -> {
            tenants.purge(tx, tenant);
            return tenant;
          });
    }
  }
}
