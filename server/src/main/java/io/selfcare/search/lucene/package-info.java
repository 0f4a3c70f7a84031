/**
 * The search index inside the server's own process: Apache Lucene, one directory per space.
 *
 * <p>An article in one locale is a block of Lucene documents: a question unit for the title and for
 * each variant, a passage for every stretch of the body, and last the article itself. A question is
 * looked at in two ways, by words and by character grams, and the two are fused.
 */
@NullMarked
package io.selfcare.search.lucene;

import org.jspecify.annotations.NullMarked;
