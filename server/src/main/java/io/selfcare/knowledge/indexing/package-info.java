/** Keeps the search index equal to what is published, and proves it. */
@NullMarked
package io.selfcare.knowledge.indexing;

import org.jspecify.annotations.NullMarked;
