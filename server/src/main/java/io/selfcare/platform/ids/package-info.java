/** Typed, prefixed, time-sortable identifiers: the shared vocabulary of all features. */
@NullMarked
package io.selfcare.platform.ids;

import org.jspecify.annotations.NullMarked;
