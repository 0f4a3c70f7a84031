/** What goes in and what comes out; generated from the specification. */
@NullMarked
package io.selfcare.sdk.model;

import org.jspecify.annotations.NullMarked;
