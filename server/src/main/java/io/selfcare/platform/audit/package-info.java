/** Who changed what: one hash-chained entry in the transaction of each change. */
@NullMarked
package io.selfcare.platform.audit;

import org.jspecify.annotations.NullMarked;
