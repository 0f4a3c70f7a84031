package io.selfcare.answers;

import io.selfcare.answers.learning.Judgement;
import io.selfcare.knowledge.reading.LocaleChoice;
import io.selfcare.search.Meaning;
import io.selfcare.search.SearchResult;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was found for a question before any article was read.
 *
 * @param meaning what the question means; null where no model reads its language
 * @param modelId names the learnt model that judged; null without one
 * @param judgement what the learnt model makes of the question
 */
record Looked(
    AnswerConfiguration configuration,
    LocaleChoice locale,
    SearchResult found,
    @Nullable Meaning meaning,
    @Nullable String modelId,
    @Nullable Judgement judgement) {

  /** By article id, how probable it is among those that the learnt model knows. */
  Map<String, Double> probabilities() {
    Map<String, Double> probabilities = new TreeMap<>();
    if (judgement != null) {
      for (Judgement.Ranked ranked : judgement.ranked()) {
        probabilities.put(ranked.article().text(), ranked.probability());
      }
    }
    return probabilities;
  }
}
