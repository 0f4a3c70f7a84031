/** What comes in: limits, strictness, odd text, and what of it a browser would execute. */
@NullMarked
package io.selfcare.security.input;

import org.jspecify.annotations.NullMarked;
