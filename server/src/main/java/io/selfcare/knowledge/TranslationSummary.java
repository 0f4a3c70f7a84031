package io.selfcare.knowledge;

import java.time.Instant;

/**
 * Where one locale of an article stands.
 *
 * @param title of the draft
 * @param sourceChanged its source is newer
 */
public record TranslationSummary(
    String locale,
    String title,
    Publication publication,
    Instant updatedAt,
    boolean sourceChanged) {}
