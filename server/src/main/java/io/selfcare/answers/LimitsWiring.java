package io.selfcare.answers;

import io.selfcare.answers.contexts.ContextsWiring;
import io.selfcare.answers.rules.AnswerRules;
import io.selfcare.answers.targets.AnswerTargetsResource;
import io.selfcare.answers.targets.AnswerThresholds;
import io.selfcare.answers.targets.ConfidenceCurves;
import io.selfcare.answers.topics.TopicGuard;
import io.selfcare.answers.topics.TopicsWiring;
import io.selfcare.knowledge.EnabledLocales;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.Ids;
import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.TextWords;
import java.util.List;

/** Puts together what a tenant rules about answers: topics, targets, and what helps where. */
public final class LimitsWiring {
  private final TopicsWiring topics;
  private final AnswerRules rules;
  private final AnswerThresholds thresholds;
  private final List<Object> resources;

  public LimitsWiring(
      TenantDb db,
      Ids ids,
      Settings settings,
      Language language,
      ConfidenceCurves curves,
      SearchIndex index,
      AnswersWiring.Sources sources) {
    this.topics =
        new TopicsWiring(
            db,
            ids,
            settings.locales(),
            settings.answers(),
            language.words(),
            language.model(),
            index);
    this.rules = new AnswerRules(topics.reader());
    this.thresholds = new AnswerThresholds(curves);
    this.resources =
        List.of(
            topics.resource(),
            new AnswerTargetsResource(db, settings.locales(), thresholds),
            new ContextsWiring(db, ids, settings.answers(), rules, sources, index).resource());
  }

  /** What is asked of the settings of a space. */
  public record Settings(EnabledLocales locales, AnswerSettings answers) {}

  /** How texts are read: word by word, and by what they mean. */
  public record Language(TextWords words, EmbeddingModel model) {}

  public List<Object> resources() {
    return resources;
  }

  /** What holds for the next question. */
  public AnswerRules rules() {
    return rules;
  }

  /** What stands before every answer. */
  public TopicGuard guard() {
    return topics.guard();
  }

  /** How sure an answer has to be. */
  public AnswerThresholds thresholds() {
    return thresholds;
  }
}
