/** Who holds which key may do what the spec says, and nothing else. */
@NullMarked
package io.selfcare.security.access;

import org.jspecify.annotations.NullMarked;
