package io.selfcare.answers;

import io.selfcare.answers.learning.Judgement;
import io.selfcare.answers.models.LearntCurves;
import io.selfcare.answers.models.LoadedModel;
import io.selfcare.answers.targets.ConfidenceCurve;
import io.selfcare.answers.topics.TopicHit;
import io.selfcare.knowledge.reading.LocaleChoice;
import io.selfcare.search.Meaning;
import io.selfcare.search.SearchResult;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found for a question before any article was read.
 *
 * @param meaning what the question means; null where no model reads its language
 * @param learnt what the space has learnt of such questions; null without a learnt model
 * @param topic the topic that catches the question
 */
record Looked(
    AnswerConfiguration configuration,
    LocaleChoice locale,
    SearchResult found,
    @Nullable Meaning meaning,
    @Nullable Learnt learnt,
    @Nullable TopicHit topic) {

  /**
   * What a learnt model makes of a question.
   *
   * @param model the one that judged
   */
  record Learnt(LoadedModel model, Judgement judgement) {}

  /** What was judged; null without a learnt model. */
  @Nullable Judgement judgement() {
    return learnt == null ? null : learnt.judgement();
  }

  /** What the space has learnt of the question; null without a learnt model. */
  @Nullable Taught taught() {
    if (learnt == null) {
      return null;
    }
    Map<String, Double> probabilities = new HashMap<>();
    for (Judgement.Ranked ranked : learnt.judgement().ranked()) {
      probabilities.put(ranked.article().text(), ranked.probability());
    }
    return new Taught(probabilities, learnt.judgement().confidence(), learnt.model().belief());
  }

  /** The curve by which confidences of this question are measured; null for the shipped one. */
  @Nullable ConfidenceCurve curve() {
    return learnt == null ? null : LearntCurves.of(learnt.model()).orElse(null);
  }
}
