package io.selfcare.knowledge.reading;

import io.selfcare.platform.ids.CategoryId;
import org.jspecify.annotations.Nullable;

/**
 * A category as a reader sees it.
 *
 * @param level 1 at the top of the tree
 * @param articles seen directly in it
 * @param allArticles seen in it and everywhere below it
 */
record ReadableCategory(
    CategoryId id,
    @Nullable CategoryId parentId,
    String name,
    @Nullable String description,
    int level,
    int articles,
    int allArticles) {}
