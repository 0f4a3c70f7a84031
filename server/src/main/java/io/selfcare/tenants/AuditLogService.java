package io.selfcare.tenants;

import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.SpaceId;

/** Shows a tenant who changed what; entries are written by the changes themselves. */
final class AuditLogService {
  private final TenantDb db;
  private final AuditLogDao log = new AuditLogDao();

  AuditLogService(TenantDb db) {
    this.db = db;
  }

  /** The newest first. */
  Page<AuditLogEntry> list(SpaceId space, AuditLogFilter filter, PageRequest page) {
    return page.page(
        db.read(space, tx -> log.list(tx, filter, page)), entry -> Long.toString(entry.sequence()));
  }
}
