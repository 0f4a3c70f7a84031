package io.selfcare.knowledge.snippets;

import io.selfcare.knowledge.Translation;

/**
 * A text that uses a snippet.
 *
 * @param title of its draft
 * @param draft the draft uses it
 * @param live what is live uses it
 */
record SnippetUsage(Translation.Key key, String title, boolean draft, boolean live) {
  /** Where it stands in the list of usages. */
  String position() {
    return key.articleId().value() + " " + key.locale();
  }
}
