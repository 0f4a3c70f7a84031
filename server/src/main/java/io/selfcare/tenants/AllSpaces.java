package io.selfcare.tenants;

import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.ids.SpaceId;
import java.util.List;

/** The spaces of every tenant, for work that no tenant starts. */
public final class AllSpaces {
  private final SystemDb db;
  private final TenantDao tenants = new TenantDao();

  public AllSpaces(SystemDb db) {
    this.db = db;
  }

  public List<SpaceId> list() {
    return db.read(tenants::allSpaces);
  }

  /** Those whose keys were used last, the latest first; at most so many. */
  public List<SpaceId> lastUsed(int most) {
    return db.read(tx -> tenants.spacesLastUsed(tx, most));
  }
}
