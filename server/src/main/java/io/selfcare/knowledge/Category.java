package io.selfcare.knowledge;

import io.selfcare.platform.ids.CategoryId;
import java.time.Instant;

/**
 * A node of the tree in which articles are browsed.
 *
 * @param articleCount articles directly in it, drafts included
 * @param version counts the changes
 */
public record Category(
    CategoryId id,
    CategoryFacts facts,
    int articleCount,
    long version,
    Instant createdAt,
    Instant updatedAt) {}
