/** Nothing of a tenant, or of its other mode, is seen, changed or guessed by anybody else. */
@NullMarked
package io.selfcare.security.isolation;

import org.jspecify.annotations.NullMarked;
