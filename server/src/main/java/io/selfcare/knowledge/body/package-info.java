/**
 * An article's body: written as Markdown, HTML or text; shown as HTML in which nothing can be
 * executed.
 */
@NullMarked
package io.selfcare.knowledge.body;

import org.jspecify.annotations.NullMarked;
