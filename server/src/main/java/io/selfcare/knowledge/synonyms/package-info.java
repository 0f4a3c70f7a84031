/** Words that mean the same to a search. */
@NullMarked
package io.selfcare.knowledge.synonyms;

import org.jspecify.annotations.NullMarked;
