/**
 * Requests generated from the spec, so that a new operation is tested without anyone remembering.
 */
@NullMarked
package io.selfcare.security.spec;

import org.jspecify.annotations.NullMarked;
