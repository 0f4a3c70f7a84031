/** The application: configuration, wiring and start. */
@NullMarked
package io.selfcare;

import org.jspecify.annotations.NullMarked;
