/** What of the knowledge base needs somebody's attention: examined by a job, kept as findings. */
@NullMarked
package io.selfcare.knowledge.quality;

import org.jspecify.annotations.NullMarked;
