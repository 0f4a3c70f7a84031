/** Metrics, health and logs for the person who runs the platform. */
@NullMarked
package io.selfcare.platform.observe;

import org.jspecify.annotations.NullMarked;
