/**
 * Categories, articles and their translations: what a tenant knows, how it is edited and what of it
 * is live.
 */
@NullMarked
package io.selfcare.knowledge;

import org.jspecify.annotations.NullMarked;
