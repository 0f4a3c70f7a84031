/** The time of test worlds, which can be set forward. */
@NullMarked
package io.selfcare.platform.clock;

import org.jspecify.annotations.NullMarked;
