package io.selfcare.platform.jobs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How much long work this node does.
 *
 * @param threads jobs at a time
 */
public record JobsConfiguration(@Min(1) @Max(64) int threads) {}
