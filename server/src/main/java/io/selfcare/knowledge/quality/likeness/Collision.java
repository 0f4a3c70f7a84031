package io.selfcare.knowledge.quality.likeness;

import io.selfcare.platform.ids.ArticleId;

/**
 * A phrase of one article that asks what another article answers.
 *
 * @param closest the phrase of the other article that comes closest
 * @param likeness how close, 0 to 1
 */
public record Collision(
    ArticleId article, String phrase, ArticleId other, String closest, double likeness) {}
