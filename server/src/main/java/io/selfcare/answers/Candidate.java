package io.selfcare.answers;

import io.selfcare.knowledge.ChannelTexts;
import io.selfcare.search.Evidence;
import io.selfcare.search.ViewScores;
import org.jspecify.annotations.Nullable;

/**
 * An article that may answer the question, and why we think so.
 *
 * @param channels what the article says elsewhere than on its page
 * @param views what the index's score is made of; null when the index has not found it
 * @param probability what the space has learnt: how probable it is among its articles; null without
 *     a learnt model
 * @param score what the ranking made of the index's score and the evidence
 */
record Candidate(
    PublishedText article,
    ChannelTexts channels,
    double score,
    double indexScore,
    @Nullable ViewScores views,
    @Nullable Double probability,
    Evidence evidence) {
  /** What names it towards a reader: its title, or how its text begins. */
  String label() {
    return article.title().isBlank() ? evidence.excerpt() : article.title();
  }
}
