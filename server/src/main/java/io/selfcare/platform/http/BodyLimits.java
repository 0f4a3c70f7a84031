package io.selfcare.platform.http;

import jakarta.validation.constraints.Min;

/**
 * How large bodies may be.
 *
 * @param jsonBytes any JSON body
 * @param importBytes the file of an import, which is streamed
 */
public record BodyLimits(@Min(1024) long jsonBytes, @Min(1024) long importBytes) {}
