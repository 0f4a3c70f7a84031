package io.selfcare.tenants;

import io.selfcare.platform.http.Mode;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.ids.TenantId;
import java.time.Instant;

/** The live or the test world of a tenant with its settings. */
record Space(
    SpaceId id,
    TenantId tenant,
    Mode mode,
    SpaceSettings settings,
    long version,
    Instant createdAt,
    Instant updatedAt) {}
