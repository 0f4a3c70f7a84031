/**
 * Files of every format as lines: found out, checked, and read from disk one line at a time. Knows
 * nothing of the database.
 */
@NullMarked
package io.selfcare.knowledge.sources;

import org.jspecify.annotations.NullMarked;
