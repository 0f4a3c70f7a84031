package io.selfcare.search.lucene;

import static java.util.Objects.requireNonNull;

import io.selfcare.search.Audience;
import io.selfcare.search.Evidence;
import io.selfcare.search.IndexedVersion;
import io.selfcare.search.Meaning;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** Answers one search on an index that stands still. */
final class ArticleSearch {
  private static final int FEWEST_CANDIDATES = 100;

  private final IndexSearcher searcher;
  private final BitSetProducer articles;
  private final TermQueries terms;
  private final Readers readers;
  private final SearchMemory memory;

  private ArticleSearch(
      BitSetProducer articles, TermQueries terms, Readers readers, SearchMemory memory) {
    this.searcher = readers.searcher();
    this.articles = articles;
    this.terms = terms;
    this.readers = readers;
    this.memory = memory;
  }

  /** A search for those whom the request is for. */
  static ArticleSearch of(
      IndexSearcher searcher, BitSetProducer articles, Audience audience, SearchMemory memory)
      throws IOException {
    TermQueries terms = new TermQueries(searcher, memory.terms());
    Readers readers = Readers.of(audience, searcher, terms, memory.seen());
    return new ArticleSearch(articles, terms, readers, memory);
  }

  SearchResult run(SearchRequest request, SynonymTables.Chooser synonyms, StopTables.Chooser stops)
      throws IOException {
    List<LocaleSearch> locales = locales(request, synonyms, stops);
    if (locales.getFirst().question().concepts().isEmpty()) {
      return SearchResult.nothing(generation());
    }
    Meaning meaning = request.meaning();
    Candidates.Weighed candidates = candidates(request, locales, meaning);
    SortedMap<Integer, ViewScores> views = candidates.scores();
    List<Scored> best = best(request.fusion().fuse(views), request.limit());
    List<SearchHit> hits = hits(best, views, locales, meaning);
    double known = 0;
    KnownWords words = new KnownWords(searcher, terms);
    for (LocaleSearch search : locales) {
      known = Math.max(known, words.share(search.question(), search.sight()));
    }
    return new SearchResult(
        hits,
        locales.getFirst().question().contentWords(),
        known,
        candidates.units(),
        generation());
  }

  private Candidates.Weighed candidates(
      SearchRequest request, List<LocaleSearch> locales, @Nullable Meaning meaning)
      throws IOException {
    int perView = Math.max(FEWEST_CANDIDATES, 3 * request.limit());
    try (Tallies.Lent lent = memory.tallies().lend(searcher.getIndexReader().maxDoc())) {
      Candidates candidates = new Candidates(searcher, articles, lent, memory.lengths(), perView);
      View words = new WordView(terms);
      View grams = new GramView(terms, readers);
      for (LocaleSearch search : locales) {
        candidates.look(
            search.sight(), words.queries(search.question()), grams.queries(search.question()));
      }
      if (meaning != null) {
        candidates.look(meaning, request.fusion());
      }
      return candidates.weighed();
    }
  }

  /** The question in every locale of the chain that has texts, and in the first one anyhow. */
  private List<LocaleSearch> locales(
      SearchRequest request, SynonymTables.Chooser synonyms, StopTables.Chooser stops)
      throws IOException {
    List<LocaleSearch> locales = new ArrayList<>();
    for (int i = 0; i < request.locales().locales().size(); i++) {
      String locale = request.locales().locales().get(i);
      int texts = terms.frequency(Fields.LOCALE, locale);
      if (i > 0 && texts == 0) {
        continue;
      }
      boolean everything = texts == terms.documents(Fields.LOCALE);
      Sight sight =
          everything && readers.seeAll() && request.within() == null
              ? Sight.ALL
              : Sight.of(
                  searcher, Visible.in(request.locales(), i, request.audience(), request.within()));
      Question question = reader(locale).read(request.text(), synonyms, stops);
      locales.add(new LocaleSearch(locale, question, sight));
    }
    return locales;
  }

  private QuestionReader reader(String locale) throws IOException {
    String code = LanguageReaders.language(locale);
    LanguageReader language = Language.of(code);
    Fields fields = Fields.of(locale);
    return new QuestionReader(
        code,
        language,
        new Lexicon(readers, fields),
        new NearTerms(searcher.getIndexReader(), fields, readers));
  }

  /** The id of the commit; counters would begin again when an index is made anew. */
  private String generation() {
    StandardDirectoryReader reader = (StandardDirectoryReader) searcher.getIndexReader();
    return StringHelper.idToString(reader.getSegmentInfos().getId());
  }

  /**
   * The best articles with their scores, each once however many of its texts the reader may see;
   * those that tie with the last are looked at too.
   */
  private List<Scored> best(Map<Integer, Double> scores, int limit) throws IOException {
    double last = terms.frequency(Fields.RESERVED, Fields.RESERVED) > 0 ? 0 : last(scores, limit);
    List<Scored> best = new ArrayList<>();
    for (Map.Entry<Integer, Double> entry : scores.entrySet()) {
      if (entry.getValue() >= last) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry.getKey(), leaves));
        int document = entry.getKey() - leaf.docBase;
        IndexedVersion article = IndexedArticles.of(leaf.reader(), document);
        best.add(new Scored(article, entry.getValue(), leaf, document));
      }
    }
    best.sort(
        Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparing(scored -> scored.article().articleId().text())
            .thenComparing(Scored::document));
    Set<IndexedVersion> seen = new HashSet<>();
    return best.stream().filter(scored -> seen.add(scored.article())).limit(limit).toList();
  }

  /** The score that an article needs. */
  private static double last(Map<Integer, Double> scores, int limit) {
    double[] sorted = scores.values().stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted.length < limit ? 0 : sorted[sorted.length - limit];
  }

  private List<SearchHit> hits(
      List<Scored> best,
      Map<Integer, ViewScores> views,
      List<LocaleSearch> locales,
      @Nullable Meaning meaning)
      throws IOException {
    Map<String, EvidenceFinder> evidence = new HashMap<>();
    for (LocaleSearch search : locales) {
      evidence.put(
          search.locale(),
          new EvidenceFinder(searcher, terms, articles, search.question(), meaning));
    }
    Map<Scored, Evidence> shown = new HashMap<>();
    Map<String, EvidenceFinder.InSegment> segments = new HashMap<>();
    List<Scored> inOrder = new ArrayList<>(best);
    inOrder.sort(Comparator.comparingInt(Scored::number));
    for (Scored scored : inOrder) {
      String locale = scored.article().locale();
      EvidenceFinder finder = requireNonNull(evidence.get(locale));
      EvidenceFinder.InSegment segment = segments.get(locale + scored.leaf().ord);
      if (segment == null) {
        segment = finder.in(scored.leaf());
        segments.put(locale + scored.leaf().ord, segment);
      }
      shown.put(scored, segment.of(scored.document()));
    }
    return best.stream()
        .map(
            scored ->
                new SearchHit(
                    scored.article().articleId(),
                    scored.article().version(),
                    scored.article().locale(),
                    scored.score(),
                    requireNonNull(views.get(scored.number())),
                    requireNonNull(shown.get(scored))))
        .toList();
  }

  /** The question in one locale of the chain, and what may be found there. */
  private record LocaleSearch(String locale, Question question, Sight sight) {}

  private record Scored(
      IndexedVersion article, double score, LeafReaderContext leaf, int document) {
    int number() {
      return leaf.docBase + document;
    }
  }
}
