package io.selfcare.answers.contexts;

import io.selfcare.platform.ids.ContextRuleId;
import java.time.Instant;

/**
 * A rule as it is stored.
 *
 * @param version counts the changes
 */
record ContextRule(
    ContextRuleId id, ContextFacts facts, long version, Instant createdAt, Instant updatedAt) {}
