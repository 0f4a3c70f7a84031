/**
 * Reading questions and texts, the same for every engine: what a question speaks of, with synonyms
 * and corrected spelling, what of it a text knows, and which stretch shows it. How a language is
 * read, which words exist and how common they are comes through ports.
 */
@NullMarked
package io.selfcare.search.text;

import org.jspecify.annotations.NullMarked;
