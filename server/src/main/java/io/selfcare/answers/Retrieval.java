package io.selfcare.answers;

import io.selfcare.answers.AnswerSettings.Settings;
import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.reading.LocaleChoice;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.SearchHit;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchRequest;
import io.selfcare.search.SearchResult;
import io.selfcare.search.StopWords;
import io.selfcare.search.SynonymSet;
import java.util.List;

/**
 * Finds what may answer a question: the settings, the words and the pins in one reading, one search
 * with no transaction open, and the articles it names in another reading.
 */
final class Retrieval {
  /** The same for every answer, so that confidences do not depend on how many results are shown. */
  private static final int CANDIDATES = 10;

  private final TenantDb db;
  private final AnswerSettings settings;
  private final AnswersWiring.Sources sources;
  private final SearchIndex index;

  Retrieval(
      TenantDb db, AnswerSettings settings, SearchIndex index, AnswersWiring.Sources sources) {
    this.db = db;
    this.settings = settings;
    this.index = index;
    this.sources = sources;
  }

  private record Configuration(
      Settings settings,
      LocaleChoice locale,
      SynonymSet synonyms,
      StopWords stopWords,
      List<PublishedArticle> pinned) {
    String version() {
      return settings.version() + "." + synonyms.version() + "." + stopWords.version();
    }
  }

  /** Looks in the request's category and below it, or everywhere when it names none. */
  Retrieved find(SpaceId space, AskRequest request) {
    Configuration now = db.read(space, tx -> configuration(tx, request));
    LocaleChoice locale = now.locale();
    SearchResult found = search(space, request, now);
    return new Retrieved(
        locale,
        candidates(space, request, now.pinned(), found.hits()),
        new Understanding(
            request.question().wordCount(),
            found.contentWords(),
            found.knownShare(),
            HumanRequest.in(request.question())),
        new Trace.Versions(now.version(), found.generation()));
  }

  private Configuration configuration(TenantTx tx, AskRequest request) {
    Settings present = settings.of(tx);
    LocaleChoice locale = LocaleChoice.of(request.locale(), present.locales());
    return new Configuration(
        present,
        locale,
        sources.synonyms().of(tx),
        sources.stopWords().of(tx),
        sources
            .pinned()
            .asked(tx, request.question(), locale.chain(), request.reader().audience()));
  }

  private SearchResult search(SpaceId space, AskRequest request, Configuration now) {
    return index.search(
        space,
        new SearchRequest(
            request.question().text(),
            now.locale().chain(),
            request.reader().audience(),
            request.category(),
            now.synonyms(),
            now.stopWords(),
            CANDIDATES));
  }

  private List<Candidate> candidates(
      SpaceId space, AskRequest request, List<PublishedArticle> pinned, List<SearchHit> hits) {
    List<Candidate> found = found(space, request, hits);
    return pinned.isEmpty()
        ? found
        : Ranking.pinnedFirst(pinned, found, request.reader().audience());
  }

  private List<Candidate> found(SpaceId space, AskRequest request, List<SearchHit> hits) {
    return hits.isEmpty()
        ? List.of()
        : Ranking.of(
            hits,
            db.read(
                space,
                tx -> sources.articles().find(tx, hits.stream().map(Ranking::reference).toList())),
            request.reader().audience());
  }
}
