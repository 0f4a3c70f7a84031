package io.selfcare.knowledge.synonyms;

import io.selfcare.platform.ids.SynonymId;
import java.time.Instant;

/**
 * An entry of the synonyms.
 *
 * @param version counts the changes
 */
public record Synonym(
    SynonymId id, SynonymFacts facts, long version, Instant createdAt, Instant updatedAt) {}
