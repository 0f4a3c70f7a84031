/** Long work that survives a crash, with progress and a result per row. */
@NullMarked
package io.selfcare.platform.jobs;

import org.jspecify.annotations.NullMarked;
