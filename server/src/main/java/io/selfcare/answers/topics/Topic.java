package io.selfcare.answers.topics;

import io.selfcare.platform.ids.TopicId;
import java.time.Instant;

/**
 * A topic as it is stored.
 *
 * @param version counts the changes
 */
record Topic(TopicId id, TopicFacts facts, long version, Instant createdAt, Instant updatedAt) {}
