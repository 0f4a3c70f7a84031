package io.selfcare.platform.clock;

import java.time.Instant;

/**
 * The time in a test world.
 *
 * @param set false when it is the real time
 */
public record TestClock(Instant now, boolean set) {}
