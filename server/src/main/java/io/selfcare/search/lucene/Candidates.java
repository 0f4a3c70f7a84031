package io.selfcare.search.lucene;

import io.selfcare.search.Meaning;
import io.selfcare.search.ViewScores;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
import org.apache.lucene.search.join.BitSetProducer;
import org.jspecify.annotations.Nullable;

/** Finds the articles that are worth ranking and scores every one of them in every view. */
final class Candidates {
  private final IndexSearcher searcher;
  private final NearestUnits nearest;
  private final int perView;
  private int units;

  Candidates(IndexSearcher searcher, BitSetProducer articles, int perView) {
    this.searcher = searcher;
    this.nearest = new NearestUnits(searcher, articles, perView);
    this.perView = perView;
  }

  /**
   * The scores by document, in the order of the documents.
   *
   * @param visible the units that may be met by their meaning; null when all may
   */
  SortedMap<Integer, ViewScores> scores(
      Query words, Query grams, @Nullable Meaning meaning, @Nullable Query visible)
      throws IOException {
    Map<Integer, Double> byWords = best(words);
    Map<Integer, Double> byGrams = best(grams);
    NearestUnits.Met byQuestion = NearestUnits.Met.NOTHING;
    NearestUnits.Met byPassage = NearestUnits.Met.NOTHING;
    if (meaning != null) {
      byQuestion =
          nearest.cosines(Fields.questionVector(meaning.space()), meaning.question(), visible);
      byPassage =
          nearest.cosines(Fields.passageVector(meaning.space()), meaning.passage(), visible);
    }
    SortedSet<Integer> documents = new TreeSet<>(byWords.keySet());
    documents.addAll(byGrams.keySet());
    units = byQuestion.units() + byPassage.units();
    addBest(documents, byQuestion.cosines());
    addBest(documents, byPassage.cosines());
    complete(byWords, words, documents);
    complete(byGrams, grams, documents);
    SortedMap<Integer, ViewScores> scores = new TreeMap<>();
    for (int document : documents) {
      scores.put(
          document,
          new ViewScores(
              byWords.getOrDefault(document, 0.0),
              byGrams.getOrDefault(document, 0.0),
              byQuestion.cosines().getOrDefault(document, ViewScores.UNKNOWN),
              byPassage.cosines().getOrDefault(document, ViewScores.UNKNOWN)));
    }
    return scores;
  }

  /** How many units were compared by their meaning. */
  int units() {
    return units;
  }

  private Map<Integer, Double> best(Query query) throws IOException {
    Map<Integer, Double> scores = new HashMap<>();
    for (ScoreDoc found : searcher.search(query, perView).scoreDocs) {
      scores.put(found.doc, (double) found.score);
    }
    return scores;
  }

  private void addBest(SortedSet<Integer> documents, Map<Integer, Double> cosines) {
    if (cosines.size() <= perView) {
      documents.addAll(cosines.keySet());
      return;
    }
    List<Map.Entry<Integer, Double>> best = new ArrayList<>(cosines.entrySet());
    best.sort(
        Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    best.subList(0, perView).forEach(entry -> documents.add(entry.getKey()));
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
