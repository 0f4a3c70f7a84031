/** What changed for readers, and the reading list of each role. */
@NullMarked
package io.selfcare.knowledge.changes;

import org.jspecify.annotations.NullMarked;
