/** What a call can fail with; every class is a {@link io.selfcare.sdk.errors.SelfcareException}. */
@NullMarked
package io.selfcare.sdk.errors;

import org.jspecify.annotations.NullMarked;
