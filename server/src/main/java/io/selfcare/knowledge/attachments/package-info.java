/**
 * Files that texts show or link to: found out to be what they say, kept once, delivered behind
 * signed addresses so that nothing in them is ever executed.
 */
@NullMarked
package io.selfcare.knowledge.attachments;

import org.jspecify.annotations.NullMarked;
