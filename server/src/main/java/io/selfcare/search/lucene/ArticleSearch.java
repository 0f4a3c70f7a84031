package io.selfcare.search.lucene;

import static java.util.Objects.requireNonNull;

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
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** Answers one search on an index that stands still. */
final class ArticleSearch {
  private static final int FEWEST_CANDIDATES = 100;

  private final IndexSearcher searcher;
  private final BitSetProducer articles;
  private final TermQueries terms;
  private final View words;

  ArticleSearch(IndexSearcher searcher, BitSetProducer articles) {
    this.searcher = searcher;
    this.articles = articles;
    this.terms = new TermQueries(searcher);
    this.words = new WordView(terms, articles);
  }

  SearchResult run(SearchRequest request, SynonymTables.Chooser synonyms, StopTables.Chooser stops)
      throws IOException {
    List<LocaleSearch> locales = new ArrayList<>();
    Readers readers = Readers.of(request.audience(), terms);
    for (int i = 0; i < request.locales().locales().size(); i++) {
      String locale = request.locales().locales().get(i);
      Question question = reader(locale, readers).read(request.text(), synonyms, stops);
      Query visible = Visible.in(request.locales(), i, request.audience(), request.within());
      locales.add(new LocaleSearch(locale, question, visible));
    }
    if (locales.getFirst().question().concepts().isEmpty()) {
      return SearchResult.nothing(generation());
    }
    Query units = readers.seeAll() && inOneLocale(request) ? null : anyOf(locales);
    Candidates candidates =
        new Candidates(searcher, articles, Math.max(FEWEST_CANDIDATES, 3 * request.limit()));
    SortedMap<Integer, ViewScores> views =
        candidates.scores(
            query(words, locales),
            query(new GramView(terms, articles, readers), locales),
            request.meaning(),
            units);
    List<Scored> best = best(request.fusion().fuse(views), request.limit());
    List<SearchHit> hits = hits(best, views, locales, request.meaning());
    double known = 0;
    KnownWords words = new KnownWords(searcher, terms);
    for (LocaleSearch search : locales) {
      known = Math.max(known, words.share(search.question(), search.visible()));
    }
    return new SearchResult(
        hits,
        locales.getFirst().question().contentWords(),
        known,
        candidates.units(),
        generation());
  }

  private QuestionReader reader(String locale, Readers readers) throws IOException {
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

  private static Query query(View view, List<LocaleSearch> locales) throws IOException {
    BooleanQuery.Builder anyLocale = new BooleanQuery.Builder();
    for (LocaleSearch search : locales) {
      anyLocale.add(
          new BooleanQuery.Builder()
              .add(view.query(search.question()), Occur.MUST)
              .add(search.visible(), Occur.FILTER)
              .build(),
          Occur.SHOULD);
    }
    return anyLocale.build();
  }

  /** Whether all there is is in the first locale, and no category is asked for. */
  private boolean inOneLocale(SearchRequest request) throws IOException {
    return request.within() == null
        && terms.frequency(Fields.LOCALE, request.locales().locales().getFirst())
            == terms.documents(Fields.LOCALE);
  }

  private static Query anyOf(List<LocaleSearch> locales) {
    BooleanQuery.Builder visible = new BooleanQuery.Builder();
    locales.forEach(search -> visible.add(search.visible(), Occur.SHOULD));
    return visible.build();
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
    return scores.values().stream()
        .sorted(Comparator.reverseOrder())
        .skip(limit - 1L)
        .findFirst()
        .orElse(0.0);
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
    List<SearchHit> hits = new ArrayList<>();
    for (Scored scored : best) {
      IndexedVersion article = scored.article();
      EvidenceFinder finder = requireNonNull(evidence.get(article.locale()));
      hits.add(
          new SearchHit(
              article.articleId(),
              article.version(),
              article.locale(),
              scored.score(),
              requireNonNull(views.get(scored.leaf().docBase + scored.document())),
              finder.of(scored.leaf(), scored.document())));
    }
    return hits;
  }

  /** The question in one locale of the chain, and what may be found there. */
  private record LocaleSearch(String locale, Question question, Query visible) {}

  private record Scored(
      IndexedVersion article, double score, LeafReaderContext leaf, int document) {}
}
