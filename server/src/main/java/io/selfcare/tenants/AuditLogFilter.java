package io.selfcare.tenants;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which entries of the audit log; null means all. */
record AuditLogFilter(
    @Nullable String action,
    @Nullable String targetId,
    @Nullable String actorId,
    @Nullable Instant after,
    @Nullable Instant before) {}
