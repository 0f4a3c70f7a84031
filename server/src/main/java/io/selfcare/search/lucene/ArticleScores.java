package io.selfcare.search.lucene;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells how well every article of an index fits a question in one view. Each field is read once
 * from its beginning to its end, all terms together: with as many terms as a question has grams
 * that is far cheaper than to look, article by article, which of them still count.
 */
final class ArticleScores {
  /** What a title's words count that only repeats the body; measured. */
  private static final float ECHO = 0.25f;

  private final IndexSearcher searcher;
  private final BitSetProducer articles;
  private final Tally tally;

  private ArticleScores(IndexSearcher searcher, BitSetProducer articles) {
    this.searcher = searcher;
    this.articles = articles;
    this.tally = new Tally(searcher.getIndexReader().maxDoc());
  }

  /**
   * Scores an article by its text and by the best of its title and variants, so that many variants
   * help as much as the best of them and never water it down. The title also is part of the text;
   * one that only repeats the body would count its words twice and adds a part of them only.
   */
  static Tally of(IndexSearcher searcher, BitSetProducer articles, View.Queries queries)
      throws IOException {
    ArticleScores scores = new ArticleScores(searcher, articles);
    scores.addTexts(queries.text());
    scores.addUnits(queries.unit(), 1);
    scores.addUnits(queries.echo(), ECHO);
    return scores.tally;
  }

  private void addTexts(Query query) throws IOException {
    Weight weight = weight(query);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      score(weight, leaf, (document, score) -> tally.add(leaf.docBase + document, score));
    }
  }

  /** Adds the best of each article's units. */
  private void addUnits(Query query, float boost) throws IOException {
    Weight weight = weight(query);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      BestUnits best = new BestUnits(leaf, boost);
      score(weight, leaf, best);
      best.flush();
    }
  }

  private Weight weight(Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
  }

  private static void score(Weight weight, LeafReaderContext leaf, Scores scores)
      throws IOException {
    BulkScorer scorer = weight.bulkScorer(leaf);
    if (scorer != null) {
      scorer.score(new Each(scores), leaf.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
    }
  }

  /** Takes the documents of a segment in their order. */
  private interface Scores {
    void take(int document, float score);
  }

  private static final class Each implements LeafCollector {
    private final Scores scores;
    private @Nullable Scorable scorer;

    Each(Scores scores) {
      this.scores = scores;
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
      scores.take(document, requireNonNull(scorer).score());
    }
  }

  /** The units of an article come before it. */
  private final class BestUnits implements Scores {
    private final BitSet parents;
    private final int base;
    private final float boost;
    private int article = -1;
    private float best;

    BestUnits(LeafReaderContext leaf, float boost) throws IOException {
      this.parents = articles.getBitSet(leaf);
      this.base = leaf.docBase;
      this.boost = boost;
    }

    @Override
    public void take(int unit, float score) {
      if (unit > article) {
        flush();
        article = parents.nextSetBit(unit);
        best = score;
      } else {
        best = Math.max(best, score);
      }
    }

    void flush() {
      if (article >= 0) {
        tally.add(base + article, boost * best);
      }
    }
  }
}
