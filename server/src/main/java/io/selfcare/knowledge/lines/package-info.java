/** The line format of imports and exports, as NDJSON and as CSV. Knows nothing of the database. */
@NullMarked
package io.selfcare.knowledge.lines;

import org.jspecify.annotations.NullMarked;
