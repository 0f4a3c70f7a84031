/** The outbox: news written with the change, carried upward afterwards. */
@NullMarked
package io.selfcare.platform.events;

import org.jspecify.annotations.NullMarked;
