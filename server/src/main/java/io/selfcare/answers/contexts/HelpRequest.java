package io.selfcare.answers.contexts;

import io.selfcare.platform.ids.CategoryId;
import io.selfcare.search.Audience;
import org.jspecify.annotations.Nullable;

/**
 * A wish for help at a place.
 *
 * @param locale a valid tag; the default locale when null
 * @param category only what is in it or below it; everywhere when null
 */
record HelpRequest(
    Place place,
    @Nullable String pageTitle,
    @Nullable String locale,
    Audience audience,
    @Nullable CategoryId category,
    int limit) {}
