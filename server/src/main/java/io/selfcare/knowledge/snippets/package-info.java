/** Texts that articles share: written once, and carried into every text that uses them. */
@NullMarked
package io.selfcare.knowledge.snippets;

import org.jspecify.annotations.NullMarked;
