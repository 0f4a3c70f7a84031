package io.selfcare.answers;

import java.time.Instant;

/** An answer as it was given, and how it came about. */
record Explanation(GivenAnswer answer, Trace trace, Instant createdAt) {}
