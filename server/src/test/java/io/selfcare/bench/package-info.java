/** Measurements, run by hand through ops/bench; only what they rest on is part of the test run. */
@NullMarked
package io.selfcare.bench;

import org.jspecify.annotations.NullMarked;
