package io.selfcare.answers;

import io.selfcare.answers.priors.ArticlePriors;
import io.selfcare.answers.rules.AnswerRules;
import io.selfcare.answers.targets.AnswerTarget;
import io.selfcare.answers.targets.AnswerThresholds;
import io.selfcare.answers.targets.ChosenThreshold;
import io.selfcare.answers.topics.TopicGuard;
import io.selfcare.knowledge.CategoryTrees;
import io.selfcare.knowledge.quality.PopularTexts;
import io.selfcare.platform.db.TenantTx;
import java.util.List;

/**
 * What answers ask of the rules of a tenant.
 *
 * @param guard stands before every answer
 */
public record AnswerLimits(
    AnswerRules rules,
    TopicGuard guard,
    AnswerThresholds thresholds,
    CategoryTrees trees,
    PopularTexts popular) {

  /** What speaks for articles where a question is asked. */
  Leaning leaning(TenantTx tx, AnswerConfiguration configuration, AskRequest request) {
    return new Leaning(
        configuration.rules().contexts().at(tx, trees, request.place()),
        new ArticlePriors(popular.of(tx)));
  }

  /**
   * How sure an answer has to be. Words alone, and what was learnt but not rehearsed, have
   * thresholds of their own, until the tenant has a target.
   */
  ChosenThreshold threshold(Looked looked, List<Candidate> candidates) {
    String locale = looked.locale().chain().locales().getFirst();
    AnswerTarget target = looked.configuration().rules().targets().of(locale);
    if (target.maxWrongPercent() == null && looked.curve() == null) {
      boolean meant =
          !candidates.isEmpty() && !candidates.getFirst().evidence().partCosines().isEmpty();
      return looked.learnt() != null
          ? ChosenThreshold.UNREHEARSED
          : meant ? thresholds.of(null, target) : ChosenThreshold.WORDS;
    }
    return thresholds.of(looked.curve(), target);
  }
}
