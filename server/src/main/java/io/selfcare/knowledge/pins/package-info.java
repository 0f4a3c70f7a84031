/** Articles that editors put first: when a question is asked, or where a category is listed. */
@NullMarked
package io.selfcare.knowledge.pins;

import org.jspecify.annotations.NullMarked;
