package io.selfcare.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * Makes the term queries of one search and looks every term up only once: most of the cost of a
 * short query is finding its terms.
 */
final class TermQueries {
  private final IndexSearcher searcher;
  private final KnownTerms known;
  private final Map<Term, TermStates> looked = new HashMap<>();

  TermQueries(IndexSearcher searcher, KnownTerms known) {
    this.searcher = searcher;
    this.known = known;
  }

  /** Scores the documents that have the term in the field. */
  TermQuery of(String field, String text) throws IOException {
    Term term = new Term(field, text);
    return new TermQuery(term, states(term));
  }

  /** How many documents have the term in the field. */
  int frequency(String field, String text) throws IOException {
    return states(new Term(field, text)).docFreq();
  }

  /** How many documents have the field. */
  int documents(String field) throws IOException {
    return searcher.getIndexReader().getDocCount(field);
  }

  private TermStates states(Term term) throws IOException {
    TermStates states = looked.get(term);
    if (states == null) {
      states = known.states(searcher, term);
      looked.put(term, states);
    }
    return states;
  }
}
