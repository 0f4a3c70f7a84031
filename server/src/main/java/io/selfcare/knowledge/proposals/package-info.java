/** Texts that people propose who may not write articles, until somebody accepts or rejects them. */
@NullMarked
package io.selfcare.knowledge.proposals;

import org.jspecify.annotations.NullMarked;
