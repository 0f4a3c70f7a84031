/** The rules of the architecture, as data, and the tests that hold the code to them. */
@NullMarked
package io.selfcare.architecture;

import org.jspecify.annotations.NullMarked;
