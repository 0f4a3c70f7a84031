package io.selfcare.platform.jobs;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that is to happen to one thing at a time of its space.
 *
 * @param kind which {@link TimerHandler} sees to it
 */
public record Timer(UUID id, String kind, UUID subject, Instant due) {}
