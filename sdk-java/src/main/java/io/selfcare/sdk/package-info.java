/** The client of the Selfcare API: start at {@link io.selfcare.sdk.SelfcareClient}. */
@NullMarked
package io.selfcare.sdk;

import org.jspecify.annotations.NullMarked;
