package io.selfcare.platform.limits;

import jakarta.validation.constraints.Min;

/**
 * Requests per second where the operator has not said otherwise.
 *
 * @param tenant all keys of one tenant and mode together, and the operator
 * @param visitor one end user or address with a publishable key
 */
public record LimitsConfiguration(@Min(1) int tenant, @Min(1) int visitor) {}
