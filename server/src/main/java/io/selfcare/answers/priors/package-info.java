/**
 * What speaks a little for an article before anything is asked: how much it is used, how new it is.
 */
@NullMarked
package io.selfcare.answers.priors;

import org.jspecify.annotations.NullMarked;
