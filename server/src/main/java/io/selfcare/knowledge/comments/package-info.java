/** What the team says about drafts. */
@NullMarked
package io.selfcare.knowledge.comments;

import org.jspecify.annotations.NullMarked;
