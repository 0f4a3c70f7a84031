/**
 * What helps where the customer stands: rules by page, step and segment, and help without a
 * question.
 */
@NullMarked
package io.selfcare.answers.contexts;

import org.jspecify.annotations.NullMarked;
