package io.selfcare.answers;

import io.selfcare.answers.AnswerSettings.Settings;
import io.selfcare.answers.rules.AnswerRules.Rules;
import io.selfcare.search.StopWords;
import io.selfcare.search.SynonymSet;
import java.util.Map;

/**
 * What the answers of a space are configured with, at one moment.
 *
 * @param revision counts the changes; the same revision, the same configuration
 * @param pins whether any question is pinned
 * @param models the ids of the learnt models by locale
 * @param rules topics, context rules and targets
 */
record AnswerConfiguration(
    long revision,
    Settings settings,
    SynonymSet synonyms,
    StopWords stopWords,
    boolean pins,
    Map<String, String> models,
    Rules rules) {
  AnswerConfiguration {
    models = Map.copyOf(models);
  }

  /** Names it in explanations. */
  String version() {
    return settings.version()
        + "."
        + synonyms.version()
        + "."
        + stopWords.version()
        + "."
        + revision;
  }
}
