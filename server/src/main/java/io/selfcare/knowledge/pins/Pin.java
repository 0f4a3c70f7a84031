package io.selfcare.knowledge.pins;

import io.selfcare.platform.ids.PinId;
import java.time.Instant;

/**
 * A pin as it is stored.
 *
 * @param version counts the changes
 */
record Pin(PinId id, PinFacts facts, long version, Instant createdAt, Instant updatedAt) {}
