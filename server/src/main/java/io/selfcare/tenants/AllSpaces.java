package io.selfcare.tenants;

import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.ids.SpaceId;
import java.util.List;

/** Every space of every tenant, for work that the operator starts. */
public final class AllSpaces {
  private final SystemDb db;
  private final TenantDao tenants = new TenantDao();

  public AllSpaces(SystemDb db) {
    this.db = db;
  }

  public List<SpaceId> list() {
    return db.read(tenants::allSpaces);
  }
}
