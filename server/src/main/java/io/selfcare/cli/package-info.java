/** What the person at the terminal sees and starts. */
@NullMarked
package io.selfcare.cli;

import org.jspecify.annotations.NullMarked;
