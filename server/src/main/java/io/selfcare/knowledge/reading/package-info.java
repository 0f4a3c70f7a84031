/** What readers see of the knowledge: a help center for customers and for the tenant's staff. */
@NullMarked
package io.selfcare.knowledge.reading;

import org.jspecify.annotations.NullMarked;
