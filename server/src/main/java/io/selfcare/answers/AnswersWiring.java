package io.selfcare.answers;

import io.selfcare.answers.models.AnswerModels;
import io.selfcare.answers.models.Rehearsals;
import io.selfcare.knowledge.PublishedArticles;
import io.selfcare.knowledge.pins.PinnedArticles;
import io.selfcare.knowledge.reading.LiveTexts;
import io.selfcare.knowledge.stopwords.StopWordSets;
import io.selfcare.knowledge.synonyms.SynonymSets;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.jobs.SpaceWork;
import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.SearchIndex;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Puts the answers feature together. */
public final class AnswersWiring {
  private final List<Object> resources;
  private final AnswerConfigurations configurations;

  public AnswersWiring(
      TenantDb db,
      Outbox outbox,
      Ids ids,
      AnswerSettings settings,
      Search search,
      Sources sources,
      AnswerLimits limits) {
    this.configurations =
        new AnswerConfigurations(db, settings, sources, search.models(), limits.rules());
    Retrieval retrieval =
        new Retrieval(db, search.index(), search.embedding(), search.models(), limits.guard());
    this.resources =
        List.of(
            new AnswersResource(
                new AnswerService(
                    db,
                    configurations,
                    retrieval,
                    new CandidateReading(sources, limits),
                    limits,
                    outbox,
                    ids),
                new FeedbackService(db, outbox, ids),
                new SuggestionService(db, settings, search.index(), sources)));
  }

  /** How answers are found: by the index, by meaning, and by what spaces have learnt. */
  public record Search(SearchIndex index, EmbeddingModel embedding, AnswerModels models) {}

  /** What answers take from the knowledge, besides what they search. */
  public record Sources(
      PublishedArticles articles,
      SynonymSets synonyms,
      StopWordSets stopWords,
      PinnedArticles pinned,
      LiveTexts live) {}

  /**
   * How what spaces learn is rehearsed.
   *
   * @param scratch an index of nobody else, for one rehearsal at a time
   */
  public Rehearsals rehearsals(SearchIndex scratch) {
    return (space, locale, content) -> {
      AnswerConfiguration now = configurations.lastSeen(space);
      return new RehearsalFinding(scratch, space, locale, content, now.synonyms(), now.stopWords());
    };
  }

  /**
   * What makes spaces ready for their first question.
   *
   * @param used the spaces that were asked last
   * @param index makes the index of a space ready
   */
  public SpaceWork readiness(Supplier<List<SpaceId>> used, Consumer<SpaceId> index) {
    return new Readiness(used, index.andThen(configurations::lastSeen));
  }

  public List<Object> resources() {
    return resources;
  }
}
