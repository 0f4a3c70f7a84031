/** Models that a space learns from its own content, one for each locale. */
@NullMarked
package io.selfcare.answers.models;

import org.jspecify.annotations.NullMarked;
