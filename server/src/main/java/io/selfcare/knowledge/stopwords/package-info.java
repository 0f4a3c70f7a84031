/** Words of a language that say nothing about the matter in a space. */
@NullMarked
package io.selfcare.knowledge.stopwords;

import org.jspecify.annotations.NullMarked;
