/** How sure an answer has to be: the tenant's targets, and the thresholds that follow from them. */
@NullMarked
package io.selfcare.answers.targets;

import org.jspecify.annotations.NullMarked;
