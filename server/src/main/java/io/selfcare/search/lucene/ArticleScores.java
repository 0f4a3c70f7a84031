package io.selfcare.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;

/**
 * Tells how well every article of an index fits a question in one view. Each part of a query is
 * read once from its beginning to its end and added up: with as many parts as a question has grams
 * that is far cheaper than to look, document by document, which of them it has.
 */
final class ArticleScores {
  /** What a title's words count that only repeats the body; measured. */
  private static final float ECHO = 0.25f;

  private final IndexSearcher searcher;
  private final BitSetProducer articles;
  private final Tallies.Lent tallies;
  private final Tally units;
  private final Tally best;
  private final List<SegmentSum> segments = new ArrayList<>();

  ArticleScores(
      IndexSearcher searcher, BitSetProducer articles, Tallies.Lent tallies, KnownLengths lengths) {
    this.searcher = searcher;
    this.articles = articles;
    this.tallies = tallies;
    this.units = tallies.next();
    this.best = tallies.next();
    searcher.getIndexReader().leaves().forEach(leaf -> segments.add(new SegmentSum(leaf, lengths)));
  }

  /**
   * Scores an article by its text and by the best of its title and variants, so that many variants
   * help as much as the best of them and never water it down. The title also is part of the text;
   * one that only repeats the body would count its words twice and adds a part of them only.
   */
  Tally of(View.Queries queries) throws IOException {
    Tally scores = tallies.next();
    List<Part> text = Part.of(queries.text(), searcher);
    for (SegmentSum segment : segments) {
      segment.add(text, segment.leaf().docBase, scores);
    }
    addUnits(Part.of(queries.unit(), searcher), 1, scores);
    addUnits(Part.of(queries.echo(), searcher), ECHO, scores);
    return scores;
  }

  /** Adds the best of each article's units, which come before it. */
  private void addUnits(List<Part> query, float boost, Tally scores) throws IOException {
    for (SegmentSum segment : segments) {
      segment.add(query, 0, units);
      BitSet parents = articles.getBitSet(segment.leaf());
      units.forEach((unit, score) -> best.keepGreatest(parents.nextSetBit(unit), score));
      int base = segment.leaf().docBase;
      best.forEach((article, score) -> scores.add(base + article, boost * score));
      units.clear();
      best.clear();
    }
  }
}
