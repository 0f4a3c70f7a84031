package io.selfcare.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Finds the articles that are worth ranking and scores every one of them in every view. */
final class Candidates {
  private final IndexSearcher searcher;
  private final int perView;

  Candidates(IndexSearcher searcher, int perView) {
    this.searcher = searcher;
    this.perView = perView;
  }

  /** For each query the scores by document; a document without a score does not match it. */
  List<Map<Integer, Double>> scores(List<Query> queries) throws IOException {
    List<Map<Integer, Double>> views = new ArrayList<>();
    SortedSet<Integer> documents = new TreeSet<>();
    for (Query query : queries) {
      Map<Integer, Double> scores = new HashMap<>();
      for (ScoreDoc found : searcher.search(query, perView).scoreDocs) {
        scores.put(found.doc, (double) found.score);
      }
      documents.addAll(scores.keySet());
      views.add(scores);
    }
    for (int i = 0; i < queries.size(); i++) {
      complete(views.get(i), queries.get(i), documents);
    }
    return views;
  }

  private void complete(Map<Integer, Double> scores, Query query, SortedSet<Integer> documents)
      throws IOException {
    if (scores.size() < perView) {
      return;
    }
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    int leaf = -1;
    Scorer scorer = null;
    for (int document : documents) {
      if (scores.containsKey(document)) {
        continue;
      }
      int owner = ReaderUtil.subIndex(document, leaves);
      if (owner != leaf) {
        leaf = owner;
        scorer = weight.scorer(leaves.get(leaf));
      }
      if (scorer != null && matches(scorer.iterator(), document - leaves.get(leaf).docBase)) {
        scores.put(document, (double) scorer.score());
      }
    }
  }

  private static boolean matches(DocIdSetIterator matching, int document) throws IOException {
    int at = matching.docID() < document ? matching.advance(document) : matching.docID();
    return at == document;
  }
}
