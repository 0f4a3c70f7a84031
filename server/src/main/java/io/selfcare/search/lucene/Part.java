package io.selfcare.search.lucene;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/** A part of a query whose score is added to that of the others. */
sealed interface Part {
  /** One term, found beforehand. */
  record Word(Term term, TermStates states, SimScorer scorer) implements Part {}

  /** Whatever else can score. */
  record Other(Weight weight) implements Part {}

  /** All parts of a query; the terms are those that {@link TermQueries} has found. */
  static List<Part> of(Query query, IndexSearcher searcher) throws IOException {
    List<Part> parts = new ArrayList<>();
    add(query, searcher, parts);
    return parts;
  }

  private static void add(Query query, IndexSearcher searcher, List<Part> parts)
      throws IOException {
    switch (query) {
      case BooleanQuery sum when isSum(sum) -> {
        for (var clause : sum.clauses()) {
          add(clause.query(), searcher, parts);
        }
      }
      case TermQuery term when term.getTermStates() != null -> addWord(term, searcher, parts);
      default ->
          parts.add(
              new Other(searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1)));
    }
  }

  private static boolean isSum(BooleanQuery query) {
    return query.getMinimumNumberShouldMatch() == 0
        && query.clauses().stream().allMatch(clause -> clause.occur() == Occur.SHOULD);
  }

  private static void addWord(TermQuery query, IndexSearcher searcher, List<Part> parts)
      throws IOException {
    Term term = query.getTerm();
    TermStates states = requireNonNull(query.getTermStates());
    if (states.docFreq() > 0) {
      parts.add(
          new Word(
              term,
              states,
              searcher
                  .getSimilarity()
                  .scorer(
                      1,
                      requireNonNull(searcher.collectionStatistics(term.field())),
                      searcher.termStatistics(term, states.docFreq(), states.totalTermFreq()))));
    }
  }
}
