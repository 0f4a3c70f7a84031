package io.selfcare.architecture.examples.search;

import io.selfcare.architecture.examples.knowledge.ArticleManager;

/** An arrow that is not in the table, and closes a circle. */
public record UsesKnowledge(ArticleManager articles) {}
