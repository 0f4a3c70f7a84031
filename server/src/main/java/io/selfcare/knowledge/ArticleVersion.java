package io.selfcare.knowledge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One text that was live; it never changes.
 *
 * @param html the body as safe HTML, as it was derived when it was stored
 * @param publishedBy id of the key or job
 */
public record ArticleVersion(
    int version,
    ArticleText text,
    String html,
    @Nullable String comment,
    Instant publishedAt,
    String publishedBy) {}
