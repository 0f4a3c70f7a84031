/**
 * Which texts say the same, and which articles claim the same question. Pure: texts in, pairs out.
 */
@NullMarked
package io.selfcare.knowledge.quality.likeness;

import org.jspecify.annotations.NullMarked;
