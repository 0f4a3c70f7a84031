package io.selfcare.knowledge.quality;

import io.selfcare.platform.ids.ArticleId;
import org.jspecify.annotations.Nullable;

/** Which findings a list shows; null means whatever. */
public record FindingFilter(
    @Nullable FindingKind kind,
    boolean acknowledged,
    @Nullable ArticleId article,
    @Nullable String locale) {}
