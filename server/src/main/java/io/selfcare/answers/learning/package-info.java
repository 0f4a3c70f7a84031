/**
 * What a base learns from its own phrasings: which article answers a question, and how sure that
 * is. Pure computation over texts and vectors; the same content always gives the same bytes.
 */
@NullMarked
package io.selfcare.answers.learning;

import org.jspecify.annotations.NullMarked;
