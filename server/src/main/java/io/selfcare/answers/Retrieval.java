package io.selfcare.answers;

import io.selfcare.answers.learning.Judgement;
import io.selfcare.answers.models.AnswerModels;
import io.selfcare.answers.models.LoadedModel;
import io.selfcare.answers.topics.TopicGuard;
import io.selfcare.answers.topics.TopicHit;
import io.selfcare.knowledge.reading.LocaleChoice;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.Fusion;
import io.selfcare.search.Meaning;
import io.selfcare.search.SearchHit;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchRequest;
import io.selfcare.search.SearchResult;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what may answer a question, with no transaction open: by words and meaning in the index,
 * and by what the space has learnt from its phrasings.
 */
final class Retrieval {
  private static final Logger LOG = LoggerFactory.getLogger(Retrieval.class);

  /** The same for every answer, so that confidences do not depend on how many results are shown. */
  static final int CANDIDATES = 10;

  private final TenantDb db;
  private final SearchIndex index;
  private final EmbeddingModel embedding;
  private final AnswerModels models;
  private final TopicGuard guard;

  Retrieval(
      TenantDb db,
      SearchIndex index,
      EmbeddingModel embedding,
      AnswerModels models,
      TopicGuard guard) {
    this.db = db;
    this.index = index;
    this.embedding = embedding;
    this.models = models;
    this.guard = guard;
  }

  /** Looks in the request's category and below it, or everywhere when it names none. */
  Looked look(SpaceId space, AskRequest request, AnswerConfiguration configuration) {
    LocaleChoice locale = LocaleChoice.of(request.locale(), configuration.settings().locales());
    String first = locale.chain().locales().getFirst();
    Supplier<@Nullable Meaning> meant = meant(first, request.question().text());
    SearchRequest search =
        new SearchRequest(
            request.question().text(),
            locale.chain(),
            request.reader().audience(),
            request.category(),
            configuration.synonyms(),
            configuration.stopWords(),
            CANDIDATES);
    SearchResult found = index.search(space, search.meaning(meant, Fusion.of(first)));
    Meaning meaning = meant.get();
    TopicHit topic = topic(request, configuration, locale, meaning, found);
    LoadedModel model = meaning == null ? null : model(space, first, configuration);
    if (meaning == null
        || model == null
        || !model.reads(meaning)
        || found.contentWords() == 0
        || topic != null) {
      return new Looked(configuration, locale, found, meaning, null, topic);
    }
    Judgement judgement =
        model.judge(
            request.question().text(),
            meaning,
            request.reader().audience(),
            among(request, found.hits()));
    return new Looked(
        configuration, locale, found, meaning, new Looked.Learnt(model, judgement), null);
  }

  private @Nullable TopicHit topic(
      AskRequest request,
      AnswerConfiguration configuration,
      LocaleChoice locale,
      @Nullable Meaning meaning,
      SearchResult found) {
    return guard
        .check(
            configuration.rules().topics(),
            request.question().text(),
            locale.chain(),
            meaning == null ? null : TopicGuard.Asked.among(meaning, found.hits()))
        .orElse(null);
  }

  /** Makes out the meaning while the words are looked up: the one takes as long as the other. */
  private Supplier<@Nullable Meaning> meant(String locale, String question) {
    return CompletableFuture.supplyAsync(
            () -> meaning(locale, question), Thread::startVirtualThread)
        ::join;
  }

  /** Null where no model reads the language, or it cannot be asked now: words have to do. */
  private @Nullable Meaning meaning(String locale, String question) {
    try {
      return embedding
          .space(locale)
          .map(
              space -> Meaning.of(space, embedding.questions(locale, List.of(question)).getFirst()))
          .orElse(null);
    } catch (UncheckedIOException e) {
      LOG.warn("a question is answered by words alone, because the model cannot be asked", e);
      return null;
    }
  }

  private @Nullable LoadedModel model(
      SpaceId space, String locale, AnswerConfiguration configuration) {
    String id = configuration.models().get(locale);
    return id == null
        ? null
        : models
            .loaded(space, locale, id)
            .or(() -> db.read(space, tx -> models.of(tx, locale, configuration.models())))
            .orElse(null);
  }

  /** The learnt model knows nothing of categories: there it judges what the index has found. */
  private static Predicate<ArticleId> among(AskRequest request, List<SearchHit> hits) {
    if (request.category() == null) {
      return article -> true;
    }
    Set<ArticleId> found = hits.stream().map(SearchHit::articleId).collect(Collectors.toSet());
    return found::contains;
  }
}
