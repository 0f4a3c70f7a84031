/** Cuts texts into the tokens that a sentence transformer was trained on. */
@NullMarked
package io.selfcare.search.embedding.tokens;

import org.jspecify.annotations.NullMarked;
