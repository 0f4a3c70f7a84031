package io.selfcare.knowledge.snippets;

import io.selfcare.platform.ids.SnippetId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text that articles share.
 *
 * @param key under which bodies use it; never changes
 * @param texts the draft, Markdown by locale
 * @param published what articles show, Markdown by locale; empty before the first publication
 * @param publishedVersion counts the publications, 0 before the first
 * @param version counts the changes
 */
record Snippet(
    SnippetId id,
    String key,
    @Nullable String description,
    Map<String, String> texts,
    Map<String, String> published,
    int publishedVersion,
    int usages,
    long version,
    Instant createdAt,
    Instant updatedAt) {
  Snippet {
    texts = Map.copyOf(texts);
    published = Map.copyOf(published);
  }

  boolean hasUnpublishedChanges() {
    return !texts.equals(published);
  }
}
