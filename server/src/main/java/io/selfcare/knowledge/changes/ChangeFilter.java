package io.selfcare.knowledge.changes;

import io.selfcare.platform.ids.CategoryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which changes a list shows; null means whatever.
 *
 * @param since this time or later
 * @param unread only what was announced to the reader's role and is not acknowledged
 */
public record ChangeFilter(
    @Nullable Instant since,
    @Nullable String locale,
    @Nullable CategoryId category,
    boolean unread) {}
