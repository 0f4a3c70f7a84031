/**
 * What integration tests stand on: one real server, real traffic, every exchange held to the spec.
 */
@NullMarked
package io.selfcare.testing;

import org.jspecify.annotations.NullMarked;
