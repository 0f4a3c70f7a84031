/** Measurements, run by hand through ops/bench; never part of the test run. */
@NullMarked
package io.selfcare.bench;

import org.jspecify.annotations.NullMarked;
