/**
 * One class for each area of the API, one method for each operation; generated from the
 * specification.
 */
@NullMarked
package io.selfcare.sdk.api;

import org.jspecify.annotations.NullMarked;
