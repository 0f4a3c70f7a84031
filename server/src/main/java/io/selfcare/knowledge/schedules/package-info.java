/** What goes live, or is taken back, by itself at a time. */
@NullMarked
package io.selfcare.knowledge.schedules;

import org.jspecify.annotations.NullMarked;
