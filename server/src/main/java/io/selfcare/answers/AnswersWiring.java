package io.selfcare.answers;

import io.selfcare.knowledge.PublishedArticles;
import io.selfcare.knowledge.synonyms.SynonymSets;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.ids.Ids;
import io.selfcare.search.SearchIndex;
import java.util.List;

/** Puts the answers feature together. */
public final class AnswersWiring {
  private final List<Object> resources;

  public AnswersWiring(
      TenantDb db,
      Outbox outbox,
      Ids ids,
      AnswerSettings settings,
      SearchIndex index,
      PublishedArticles articles,
      SynonymSets synonyms) {
    Retrieval retrieval = new Retrieval(db, settings, synonyms, index, articles);
    this.resources =
        List.of(
            new AnswersResource(
                new AnswerService(db, retrieval, outbox, ids),
                new FeedbackService(db, outbox, ids),
                new SuggestionService(db, settings, index, articles)));
  }

  public List<Object> resources() {
    return resources;
  }
}
