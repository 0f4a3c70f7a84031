package io.selfcare.knowledge.quality.likeness;

import io.selfcare.platform.ids.ArticleId;

/**
 * Two articles whose bodies say the same.
 *
 * @param first the one with the smaller id
 * @param likeness the share of what they say that both say, 0 to 1
 */
public record Duplicate(ArticleId first, ArticleId second, double likeness) {}
