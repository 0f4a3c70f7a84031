package io.selfcare.answers;

import io.selfcare.knowledge.ChannelTexts;
import io.selfcare.search.Evidence;

/**
 * An article that may answer the question, and why we think so.
 *
 * @param channels what the article says elsewhere than on its page
 * @param score what the ranking made of the index's score and the evidence
 */
record Candidate(
    PublishedText article,
    ChannelTexts channels,
    double score,
    double indexScore,
    Evidence evidence) {
  /** What names it towards a reader: its title, or how its text begins. */
  String label() {
    return article.title().isBlank() ? evidence.excerpt() : article.title();
  }
}
