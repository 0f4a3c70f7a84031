package io.selfcare.tenants;

import io.selfcare.platform.ids.TenantId;
import java.time.Instant;
import java.util.List;

/** A client company as the operator sees it; locales are those of its live space. */
record Tenant(
    TenantId id,
    String name,
    Status status,
    TenantLimits limits,
    String defaultLocale,
    List<String> locales,
    long version,
    Instant createdAt,
    Instant updatedAt) {
  /** Whether its keys work. */
  enum Status {
    ACTIVE,
    SUSPENDED
  }
}
