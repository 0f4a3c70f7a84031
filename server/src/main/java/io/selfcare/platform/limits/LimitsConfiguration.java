package io.selfcare.platform.limits;

import jakarta.validation.constraints.Min;

/**
 * Requests per second where the operator has not said otherwise.
 *
 * @param tenant all requests of a tenant
 * @param widgetAddress one address through a publishable key
 * @param endUser one end user
 */
public record LimitsConfiguration(
    @Min(1) int tenant, @Min(1) int widgetAddress, @Min(1) int endUser) {}
