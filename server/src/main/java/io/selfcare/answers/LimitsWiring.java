package io.selfcare.answers;

import io.selfcare.answers.contexts.ContextsWiring;
import io.selfcare.answers.rules.AnswerRules;
import io.selfcare.answers.targets.AnswerTargetsResource;
import io.selfcare.answers.targets.AnswerThresholds;
import io.selfcare.answers.targets.ConfidenceCurves;
import io.selfcare.answers.topics.TopicsWiring;
import io.selfcare.knowledge.CategoryTrees;
import io.selfcare.knowledge.EnabledLocales;
import io.selfcare.knowledge.quality.PopularTexts;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.Ids;
import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.TextWords;
import java.util.List;

/** Puts together what a tenant rules about answers: topics, targets, and what helps where. */
public final class LimitsWiring {
  private final AnswerLimits answers;
  private final List<Object> resources;

  public LimitsWiring(
      TenantDb db,
      Ids ids,
      Settings settings,
      Language language,
      ConfidenceCurves curves,
      SearchIndex index,
      AnswersWiring.Sources sources) {
    TopicsWiring topics =
        new TopicsWiring(
            db,
            ids,
            settings.locales(),
            settings.answers(),
            language.words(),
            language.model(),
            index);
    AnswerRules rules = new AnswerRules(topics.reader());
    AnswerThresholds thresholds = new AnswerThresholds(curves);
    this.answers =
        new AnswerLimits(
            rules, topics.guard(), thresholds, new CategoryTrees(ids), new PopularTexts());
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

  /** For answers. */
  public AnswerLimits answers() {
    return answers;
  }
}
