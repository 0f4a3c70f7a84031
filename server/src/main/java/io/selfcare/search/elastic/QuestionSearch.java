package io.selfcare.search.elastic;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.IndexNotReadyException;
import io.selfcare.search.SearchHit;
import io.selfcare.search.SearchRequest;
import io.selfcare.search.SearchResult;
import io.selfcare.search.ViewScores;
import io.selfcare.search.text.LanguageReader;
import io.selfcare.search.text.LanguageReaders;
import io.selfcare.search.text.Question;
import io.selfcare.search.text.QuestionReader;
import io.selfcare.search.text.StopTables;
import io.selfcare.search.text.SynonymTables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Answers one question. */
final class QuestionSearch {
  private static final int FEWEST_CANDIDATES = 100;

  private final Searches searches;
  private final LanguageReaders languages;
  private final SearchRequest request;

  QuestionSearch(Searches searches, LanguageReaders languages, SearchRequest request) {
    this.searches = searches;
    this.languages = languages;
    this.request = request;
  }

  SearchResult run(SynonymTables.Chooser synonyms, StopTables.Chooser stops) throws IOException {
    String generation = generation();
    List<LocaleSearch> locales = new ArrayList<>();
    for (int i = 0; i < request.locales().locales().size(); i++) {
      locales.add(locale(i, synonyms, stops));
    }
    Question first = locales.getFirst().question();
    if (first.concepts().isEmpty()) {
      return SearchResult.nothing(generation);
    }
    int perView = Math.max(FEWEST_CANDIDATES, 3 * request.limit());
    SortedMap<TextId, ViewScores> views = new TreeMap<>();
    for (LocaleSearch locale : locales) {
      views.putAll(new Candidates(locale, request.meaning(), perView).scores());
    }
    return new SearchResult(hits(views, locales), first.contentWords(), known(locales), generation);
  }

  private LocaleSearch locale(
      int position, SynonymTables.Chooser synonyms, StopTables.Chooser stops) throws IOException {
    String locale = request.locales().locales().get(position);
    String code = LanguageReaders.language(locale);
    LanguageReader language = languages.of(code);
    SpaceId space = searches.space();
    Reach ofLanguage = Reach.ofLanguage(space, request.audience(), code);
    ElasticVocabulary vocabulary = new ElasticVocabulary(searches, ofLanguage);
    Question question =
        new QuestionReader(code, language, vocabulary, new ElasticNeighbours(searches, ofLanguage))
            .read(request.text(), synonyms, stops);
    Reach reach =
        Reach.ofLocale(space, request.audience(), request.locales(), position, request.within());
    return new LocaleSearch(locale, question, reach, ofLanguage, vocabulary, searches);
  }

  /**
   * Names the state of the space's index, by the sequence number of its last change.
   *
   * @throws IndexNotReadyException when there is no index that can be used
   */
  private String generation() {
    MultisearchBody ask =
        MultisearchBody.of(
            m ->
                m.query(q -> q.ids(i -> i.values(SpaceState.id(searches.space().text()))))
                    .size(1)
                    .seqNoPrimaryTerm(true));
    for (Hit<FoundText> hit : searches.run(ask).hits().hits()) {
      FoundText state = hit.source();
      if (state != null && SpaceState.isReadable(state.analysis())) {
        return hit.index() + "." + hit.primaryTerm() + "." + hit.seqNo();
      }
    }
    throw new IndexNotReadyException(
        searches.space(), new IOException("there is none that can be used"));
  }

  /** The best articles, each once however many of its texts the reader may see. */
  private List<SearchHit> hits(SortedMap<TextId, ViewScores> views, List<LocaleSearch> locales)
      throws IOException {
    Map<TextId, Double> fused = request.fusion().fuse(views);
    List<TextId> best = new ArrayList<>(views.keySet());
    best.sort(
        Comparator.<TextId>comparingDouble(id -> requireNonNull(fused.get(id)))
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    Set<List<String>> seen = new HashSet<>();
    List<TextId> shown =
        best.stream()
            .filter(id -> seen.add(List.of(id.article().text(), id.locale())))
            .limit(request.limit())
            .toList();
    Map<TextId, EvidenceFinder.Found> found = evidence(shown, locales);
    List<SearchHit> hits = new ArrayList<>();
    for (TextId id : shown) {
      EvidenceFinder.Found why = found.get(id);
      if (why != null) {
        hits.add(
            new SearchHit(
                id.article(),
                why.version(),
                id.locale(),
                requireNonNull(fused.get(id)),
                requireNonNull(views.get(id)),
                why.evidence()));
      }
    }
    return hits;
  }

  private Map<TextId, EvidenceFinder.Found> evidence(List<TextId> shown, List<LocaleSearch> locales)
      throws IOException {
    Map<String, List<TextId>> byLocale = new LinkedHashMap<>();
    shown.forEach(id -> byLocale.computeIfAbsent(id.locale(), l -> new ArrayList<>()).add(id));
    Map<TextId, EvidenceFinder.Found> found = new HashMap<>();
    for (LocaleSearch locale : locales) {
      List<TextId> ids = byLocale.getOrDefault(locale.locale(), List.of());
      if (!ids.isEmpty()) {
        found.putAll(new EvidenceFinder(locale, request.meaning()).of(ids));
      }
    }
    return found;
  }

  /** How much of the question is known at all, where it is known best. */
  private double known(List<LocaleSearch> locales) throws IOException {
    double most = 0;
    for (LocaleSearch locale : locales) {
      List<String> stems = List.copyOf(locale.question().stems());
      Map<String, Integer> counts =
          Counter.WORDS.count(searches, locale.reach(), stems).texts().byTerm();
      Set<String> known = new HashSet<>(stems);
      known.removeIf(stem -> counts.getOrDefault(stem, 0) == 0);
      most = Math.max(most, locale.question().share(known));
    }
    return most;
  }
}
