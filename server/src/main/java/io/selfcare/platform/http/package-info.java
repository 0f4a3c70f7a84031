/** What every operation shares: callers and scopes, problems, strict input, idempotency, paging. */
@NullMarked
package io.selfcare.platform.http;

import org.jspecify.annotations.NullMarked;
