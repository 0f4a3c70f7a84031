package io.selfcare.search;

import io.selfcare.platform.ids.ArticleId;

/**
 * One article that was found, in one locale.
 *
 * @param score 0 to 1, comparable between the hits of one result only: the best of a result is near
 *     1 however little it fits, so confidence has to look at the {@link Evidence}
 * @param views what the score is made of
 */
public record SearchHit(
    ArticleId articleId,
    int version,
    String locale,
    double score,
    ViewScores views,
    Evidence evidence) {}
