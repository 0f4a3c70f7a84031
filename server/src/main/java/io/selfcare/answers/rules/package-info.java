/** What a tenant has ruled about answers, read with one small query for each question. */
@NullMarked
package io.selfcare.answers.rules;

import org.jspecify.annotations.NullMarked;
