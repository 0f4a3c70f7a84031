package io.selfcare.knowledge.everything;

import java.util.List;
import java.util.Set;

/**
 * A table of content, which is one file of the zip. Whoever adds a table of content adds it here; a
 * test compares the list with the database.
 *
 * @param name of the table
 * @param order columns that order its rows, the same way each time
 * @param derived columns that are left out and made anew
 * @param whole whether its rows refer to each other and come in with one statement
 */
record ContentTable(String name, String order, Set<String> derived, boolean whole) {
  /** Whatever a table refers to comes before it. */
  static final List<ContentTable> ALL =
      List.of(
          new ContentTable("categories", "id", Set.of(), true),
          plain("snippets", "id"),
          plain("articles", "id"),
          plain("translations", "article_id, locale"),
          plain("article_versions", "article_id, locale, version"),
          new ContentTable("translation_events", "article_id, locale, id", Set.of("id"), false),
          plain("article_slugs", "locale, slug"),
          plain("article_sources", "article_id"),
          plain("snippet_usages", "article_id, locale, key"),
          plain("synonyms", "id"),
          plain("stop_words", "language"),
          plain("pins", "id"),
          plain("pin_queries", "locale, words"),
          plain("topics", "id"),
          plain("topic_texts", "topic_id, locale"),
          plain("context_rules", "id"),
          plain("attachments", "id"),
          plain("draft_comments", "id"),
          plain("article_proposals", "id"),
          plain("import_mappings", "id"));

  private static ContentTable plain(String name, String order) {
    return new ContentTable(name, order, Set.of(), false);
  }

  /** Whether each of its rows has a file of its own besides. */
  boolean ofFiles() {
    return name.equals("attachments");
  }

  /** Its file in the zip. */
  String file() {
    return name.replace('_', '-') + ".ndjson";
  }
}
