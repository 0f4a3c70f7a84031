package io.selfcare.answers;

import io.selfcare.answers.AnswerSettings.Settings;
import io.selfcare.knowledge.PublishedArticles;
import io.selfcare.knowledge.reading.LocaleChoice;
import io.selfcare.knowledge.synonyms.SynonymSets;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.SearchHit;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchRequest;
import io.selfcare.search.SearchResult;
import io.selfcare.search.SynonymSet;
import java.util.List;

/**
 * Finds what may answer a question: the settings and synonyms in one reading, one search with no
 * transaction open, and the articles it names in another reading.
 */
final class Retrieval {
  /** The same for every answer, so that confidences do not depend on how many results are shown. */
  private static final int CANDIDATES = 10;

  private final TenantDb db;
  private final AnswerSettings settings;
  private final SynonymSets synonyms;
  private final SearchIndex index;
  private final PublishedArticles articles;

  Retrieval(
      TenantDb db,
      AnswerSettings settings,
      SynonymSets synonyms,
      SearchIndex index,
      PublishedArticles articles) {
    this.db = db;
    this.settings = settings;
    this.synonyms = synonyms;
    this.index = index;
    this.articles = articles;
  }

  private record Configuration(Settings settings, SynonymSet synonyms) {
    String version() {
      return settings.version() + "." + synonyms.version();
    }
  }

  /** Looks in the request's category and below it, or everywhere when it names none. */
  Retrieved find(SpaceId space, AskRequest request) {
    Configuration now = db.read(space, tx -> new Configuration(settings.of(tx), synonyms.of(tx)));
    LocaleChoice locale = LocaleChoice.of(request.locale(), now.settings().locales());
    SearchResult found = search(space, request, locale, now.synonyms());
    return new Retrieved(
        locale,
        candidates(space, request, found.hits()),
        new Understanding(
            request.question().wordCount(),
            found.contentWords(),
            found.knownShare(),
            HumanRequest.in(request.question())),
        new Trace.Versions(now.version(), found.generation()));
  }

  private SearchResult search(
      SpaceId space, AskRequest request, LocaleChoice locale, SynonymSet words) {
    return index.search(
        space,
        new SearchRequest(
            request.question().text(),
            locale.chain(),
            request.reader().audience(),
            request.category(),
            words,
            CANDIDATES));
  }

  private List<Candidate> candidates(SpaceId space, AskRequest request, List<SearchHit> hits) {
    return hits.isEmpty()
        ? List.of()
        : Ranking.of(
            hits,
            db.read(space, tx -> articles.find(tx, hits.stream().map(Ranking::reference).toList())),
            request.reader().audience());
  }
}
