/** Gives the texts of articles their vectors, and tells when a space has something new to learn. */
@NullMarked
package io.selfcare.knowledge.meaning;

import org.jspecify.annotations.NullMarked;
