package io.selfcare.answers;

import io.selfcare.search.Evidence;

/** An article that may answer the question, and why the index thinks so. */
record Candidate(PublishedText article, double score, Evidence evidence) {
  /** What names it towards a reader: its title, or how its text begins. */
  String label() {
    return article.title().isBlank() ? evidence.excerpt() : article.title();
  }
}
