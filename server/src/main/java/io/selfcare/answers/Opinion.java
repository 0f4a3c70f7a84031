package io.selfcare.answers;

import io.selfcare.platform.ids.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * What a customer says about an answer.
 *
 * @param articleId which of the results it is about; the first one when null
 */
record Opinion(
    boolean helpful,
    @Nullable FeedbackReason reason,
    @Nullable String comment,
    @Nullable ArticleId articleId) {}
