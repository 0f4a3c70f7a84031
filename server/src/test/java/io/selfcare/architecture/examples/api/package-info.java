/** Code that breaks the rules, to show that each of them can fail. */
@NullMarked
package io.selfcare.architecture.examples.api;

import org.jspecify.annotations.NullMarked;
