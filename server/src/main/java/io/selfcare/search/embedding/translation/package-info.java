/**
 * A small phrase translator: brings a text into the language of an encoder that does not know the
 * text's own. Made to be embedded, not to be read.
 */
@NullMarked
package io.selfcare.search.embedding.translation;

import org.jspecify.annotations.NullMarked;
