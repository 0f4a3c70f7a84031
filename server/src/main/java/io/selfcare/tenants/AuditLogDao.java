package io.selfcare.tenants;

import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.AuditEntryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Reads the audit log of a space, the newest entries first. */
final class AuditLogDao {
  List<AuditLogEntry> list(TenantTx tx, AuditLogFilter filter, PageRequest page) {
    return tx.handle()
        .createQuery(
            """
            select * from audit_log where space_id = :space
              and (cast(:action as text) is null or action = :action)
              and (cast(:target as text) is null or target_id = :target)
              and (cast(:actor as text) is null or actor_id = :actor)
              and (cast(:from as timestamptz) is null or at > cast(:from as timestamptz))
              and (cast(:to as timestamptz) is null or at < cast(:to as timestamptz))
              and (cast(:after as bigint) is null or sequence < cast(:after as bigint))
            order by sequence desc limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("action", filter.action())
        .bind("target", filter.targetId())
        .bind("actor", filter.actorId())
        .bind("from", filter.after())
        .bind("to", filter.before())
        .bind("after", page.after())
        .bind("limit", page.fetch())
        .map((row, context) -> entry(row))
        .list();
  }

  private static AuditLogEntry entry(ResultSet row) throws SQLException {
    return new AuditLogEntry(
        new AuditEntryId(row.getObject("id", UUID.class)),
        row.getLong("sequence"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor_kind"),
        row.getString("actor_id"),
        row.getString("action"),
        row.getString("target_kind"),
        row.getString("target_id"),
        row.getString("details"),
        row.getString("previous_hash"),
        row.getString("hash"));
  }
}
