/** Rate limits, one enum line each, shared by all nodes through PostgreSQL. */
@NullMarked
package io.selfcare.platform.limits;

import org.jspecify.annotations.NullMarked;
