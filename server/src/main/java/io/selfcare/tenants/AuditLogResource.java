package io.selfcare.tenants;

import io.selfcare.api.AuditLogApi;
import io.selfcare.api.model.AuditLog;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The audit log over HTTP; read-only by nature. */
public final class AuditLogResource implements AuditLogApi {
  private final AuditLogService log;

  public AuditLogResource(AuditLogService log) {
    this.log = log;
  }

  @Override
  public AuditLog listAuditEntries(
      Call call,
      @Nullable String action,
      @Nullable String targetId,
      @Nullable String actorId,
      @Nullable OffsetDateTime after,
      @Nullable OffsetDateTime before,
      Integer limit,
      @Nullable String cursor) {
    AuditLogFilter filter =
        new AuditLogFilter(action, targetId, actorId, instant(after), instant(before));
    PageRequest request = PageRequest.of(call, limit, cursor, filter);
    Page<AuditLogEntry> page = log.list(call.space(), filter, request);
    return new AuditLog()
        .data(page.data().stream().map(AuditMapper::entry).toList())
        .hasMore(page.hasMore())
        .nextCursor(page.nextCursor());
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
