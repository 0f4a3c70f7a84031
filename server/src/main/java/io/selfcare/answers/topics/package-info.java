/** Subjects on which no question is answered: excluded ones, and sensitive ones kept for humans. */
@NullMarked
package io.selfcare.answers.topics;

import org.jspecify.annotations.NullMarked;
