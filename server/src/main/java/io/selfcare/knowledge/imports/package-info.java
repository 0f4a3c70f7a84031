/**
 * Many articles at once: rows are checked, stored and published chunk by chunk, each chunk once.
 */
@NullMarked
package io.selfcare.knowledge.imports;

import org.jspecify.annotations.NullMarked;
