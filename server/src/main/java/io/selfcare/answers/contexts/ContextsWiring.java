package io.selfcare.answers.contexts;

import io.selfcare.answers.AnswerSettings;
import io.selfcare.answers.AnswersWiring;
import io.selfcare.answers.rules.AnswerRules;
import io.selfcare.knowledge.CategoryTrees;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.Ids;
import io.selfcare.search.SearchIndex;

/** Puts contextual help together. */
public final class ContextsWiring {
  private final ContextualHelpResource resource;

  public ContextsWiring(
      TenantDb db,
      Ids ids,
      AnswerSettings settings,
      AnswerRules rules,
      AnswersWiring.Sources sources,
      SearchIndex index) {
    CategoryTrees trees = new CategoryTrees(ids);
    this.resource =
        new ContextualHelpResource(
            new ContextRuleService(db, ids, trees),
            new ContextualHelpService(db, settings, rules, sources, index, trees));
  }

  public Object resource() {
    return resource;
  }
}
