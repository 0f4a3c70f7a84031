package io.selfcare.knowledge.reading;

import io.selfcare.platform.ids.CategoryId;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a reader lists; null means whatever.
 *
 * @param category directly in it
 */
public record ReaderFilter(@Nullable CategoryId category, @Nullable String tag) {}
