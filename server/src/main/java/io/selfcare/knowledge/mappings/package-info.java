/** What the columns of files to import mean, remembered under a name. */
@NullMarked
package io.selfcare.knowledge.mappings;

import org.jspecify.annotations.NullMarked;
