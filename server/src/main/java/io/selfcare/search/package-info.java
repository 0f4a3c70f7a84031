/**
 * Finding articles by their text: the {@link io.selfcare.search.SearchIndex} port and the words it
 * speaks. Knows no other feature; the engines live in subpackages.
 */
@NullMarked
package io.selfcare.search;

import org.jspecify.annotations.NullMarked;
