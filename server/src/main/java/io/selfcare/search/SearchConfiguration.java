package io.selfcare.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How searching is done.
 *
 * @param openIndexes spaces whose index is kept open at a time
 */
public record SearchConfiguration(@Min(1) @Max(10_000) int openIndexes) {}
