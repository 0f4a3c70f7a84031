/** What is different between two texts, for people to read. */
@NullMarked
package io.selfcare.platform.diff;

import org.jspecify.annotations.NullMarked;
