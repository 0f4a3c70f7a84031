package io.selfcare.answers;

import io.selfcare.knowledge.ChannelTexts;
import io.selfcare.search.Evidence;
import io.selfcare.search.ViewScores;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An article that may answer the question, and why we think so.
 *
 * @param channels what the article says elsewhere than on its page
 * @param views what the index's score is made of; null when the index has not found it
 * @param probability what the space has learnt: how probable it is among its articles; null without
 *     a learnt model
 * @param added what was added to its score besides the question
 * @param score what the ranking made of the index's score and the evidence
 */
record Candidate(
    PublishedText article,
    ChannelTexts channels,
    double score,
    double indexScore,
    @Nullable ViewScores views,
    @Nullable Double probability,
    Leaning.Added added,
    Evidence evidence) {
  /** The same with what speaks for it besides. */
  Candidate leaning(Leaning.@Nullable Added more) {
    return more == null
        ? this
        : new Candidate(
            article, channels, score + more.sum(), indexScore, views, probability, more, evidence);
  }

  /** What its score is made of, by the names of explanations. */
  Map<String, Double> features() {
    Map<String, Double> features = new TreeMap<>(added.features());
    if (views != null) {
      features.put("words", views.words());
      features.put("grams", views.grams());
      features.put("questionMeaning", views.question());
      features.put("passageMeaning", views.passage());
      features.values().removeIf(value -> value == ViewScores.UNKNOWN);
    }
    if (probability != null) {
      features.put("classifier", probability);
    }
    return features;
  }

  /** What names it towards a reader: its title, or how its text begins. */
  String label() {
    return article.title().isBlank() ? evidence.excerpt() : article.title();
  }
}
