package io.selfcare.knowledge.reading;

import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param excerpt how its text begins, for this reader
 * @param fallbackFrom the locale that was asked for, when the text is in another one
 */
record ListedArticle(
    LiveArticle live, String title, String excerpt, @Nullable String fallbackFrom) {}
