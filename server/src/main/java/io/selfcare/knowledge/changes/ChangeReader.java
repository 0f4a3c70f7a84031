package io.selfcare.knowledge.changes;

import io.selfcare.platform.http.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key that has acknowledged a change. */
public record ChangeReader(String keyId, @Nullable Role role, Instant readAt) {}
