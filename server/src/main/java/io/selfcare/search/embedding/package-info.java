/** Models that make vectors of texts: built in, from an operator's folder, or asked over HTTP. */
@NullMarked
package io.selfcare.search.embedding;

import org.jspecify.annotations.NullMarked;
