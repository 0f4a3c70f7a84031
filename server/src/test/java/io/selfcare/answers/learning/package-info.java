/** Tests of what a base learns from its phrasings. */
@NullMarked
package io.selfcare.answers.learning;

import org.jspecify.annotations.NullMarked;
