package io.selfcare.knowledge;

import io.selfcare.platform.ids.CategoryId;
import io.selfcare.search.Visibility;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a list shows; null means whatever.
 *
 * @param state together with the locale: the translation in that locale has that state
 * @param draftState the same for where the draft stands, when there is one that is not live
 * @param stale those that somebody should look after, or the others
 * @param updatedAfter this time or later
 */
public record ArticleFilter(
    @Nullable CategoryId category,
    @Nullable String tag,
    @Nullable TranslationState state,
    @Nullable DraftState draftState,
    @Nullable String locale,
    @Nullable Visibility visibility,
    @Nullable String externalId,
    @Nullable String owner,
    @Nullable Boolean stale,
    @Nullable Instant updatedAfter) {}
