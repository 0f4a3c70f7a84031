package io.selfcare.answers;

import io.selfcare.knowledge.PublishedArticles;
import io.selfcare.knowledge.pins.PinnedArticles;
import io.selfcare.knowledge.stopwords.StopWordSets;
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
      Sources sources) {
    Retrieval retrieval = new Retrieval(db, settings, index, sources);
    this.resources =
        List.of(
            new AnswersResource(
                new AnswerService(db, retrieval, outbox, ids),
                new FeedbackService(db, outbox, ids),
                new SuggestionService(db, settings, index, sources)));
  }

  /** What answers take from the knowledge, besides what they search. */
  public record Sources(
      PublishedArticles articles,
      SynonymSets synonyms,
      StopWordSets stopWords,
      PinnedArticles pinned) {}

  public List<Object> resources() {
    return resources;
  }
}
