/**
 * All content of a space as one zip that an empty space takes in again: every table of content, row
 * by row.
 */
@NullMarked
package io.selfcare.knowledge.everything;

import org.jspecify.annotations.NullMarked;
