package io.selfcare.knowledge.mappings;

import io.selfcare.platform.ids.ImportMappingId;
import java.time.Instant;

/**
 * A mapping that is remembered.
 *
 * @param version counts the changes
 */
public record ImportMapping(
    ImportMappingId id, MappingFacts facts, long version, Instant createdAt, Instant updatedAt) {}
