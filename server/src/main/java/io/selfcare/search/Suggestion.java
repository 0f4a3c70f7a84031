package io.selfcare.search;

import io.selfcare.platform.ids.ArticleId;

/** A way to go on typing: the title or variant, as it is written, of an article. */
public record Suggestion(ArticleId articleId, int version, String locale, String text) {}
