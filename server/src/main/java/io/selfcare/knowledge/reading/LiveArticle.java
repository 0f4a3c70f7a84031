package io.selfcare.knowledge.reading;

import io.selfcare.knowledge.ArticleFacts;
import io.selfcare.knowledge.ChannelTexts;
import io.selfcare.knowledge.PublishedArticle.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article that is live in a locale of a chain, without its body.
 *
 * @param slug its part of an address, null for a text that was never given one
 * @param pin its place among those pinned to the category it is listed for, null when it is none
 * @param publishedAt when the version became live
 */
record LiveArticle(
    Reference reference,
    ArticleFacts facts,
    String title,
    ChannelTexts channels,
    @Nullable String slug,
    @Nullable Integer pin,
    String position,
    Instant publishedAt) {}
