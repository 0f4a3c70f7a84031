package io.selfcare.tenants;

import io.selfcare.platform.ids.AuditEntryId;
import java.time.Instant;

/** One entry of the audit log as it was chained; {@code details} is JSON. */
record AuditLogEntry(
    AuditEntryId id,
    long sequence,
    Instant at,
    String actorKind,
    String actorId,
    String action,
    String targetKind,
    String targetId,
    String details,
    String previousHash,
    String hash) {}
