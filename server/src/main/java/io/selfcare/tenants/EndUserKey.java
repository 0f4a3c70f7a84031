package io.selfcare.tenants;

import io.selfcare.platform.ids.EndUserKeyId;
import java.time.Instant;

/** A secret with which the tenant signs tokens of its end users, without the secret. */
record EndUserKey(EndUserKeyId id, String name, Instant createdAt) {}
