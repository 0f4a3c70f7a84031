package io.selfcare.knowledge.snippets;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an editor writes of a snippet: Markdown by locale, and what it is for. */
record SnippetDraft(@Nullable String description, Map<String, String> texts) {
  SnippetDraft {
    texts = Map.copyOf(texts);
  }
}
