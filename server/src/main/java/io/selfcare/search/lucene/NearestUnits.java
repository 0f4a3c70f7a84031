package io.selfcare.search.lucene;

import io.selfcare.search.QuantizedVector;
import io.selfcare.search.ViewScores;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.DiversifyingChildrenByteKnnVectorQuery;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles by the nearest of their vectors. Few vectors are all compared, which is exact and
 * at that size no dearer; many are searched by their graph.
 */
record NearestUnits(
    IndexSearcher searcher, BitSetProducer articles, Tallies.Lent tallies, int wanted) {
  private static final int FEW = 10_000;

  /**
   * Below it a view is looked at only where that costs next to nothing: going through a graph of
   * passages takes as long as all words together, and what it found was not seen to be missed.
   */
  private static final double WORTH = 0.05;

  private static final double ONE = QuantizedVector.SCALE * (double) QuantizedVector.SCALE;

  /** What the engine adds to and divides products of bytes by, to make a score of them. */
  private static final double OFFSET = 0.5;

  private static final double DIVISOR = 1 << 15;

  /**
   * What was met.
   *
   * @param cosines by article; null when nothing was met
   * @param units how many vectors there are to compare
   */
  record Met(@Nullable Tally cosines, int units) {
    static final Met NOTHING = new Met(null, 0);

    /** {@link ViewScores#UNKNOWN} when the article was not met. */
    double cosine(int article) {
      float cosine = cosines == null ? 0 : cosines.of(article);
      return cosine == 0 ? ViewScores.UNKNOWN : cosine;
    }
  }

  /**
   * Cosines by article.
   *
   * @param sight the units that may be met
   * @param weight what the cosines count in the end, 0 to 1
   */
  Met cosines(String field, byte[] vector, Sight sight, double weight) throws IOException {
    int vectors = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      ByteVectorValues values = leaf.reader().getByteVectorValues(field);
      vectors += values == null ? 0 : values.size();
    }
    if (vectors > FEW) {
      boolean worth = weight >= WORTH;
      return new Met(worth ? nearest(field, vector, sight.query()) : null, vectors);
    }
    return vectors == 0 ? Met.NOTHING : all(field, vector, sight);
  }

  private Met all(String field, byte[] vector, Sight sight) throws IOException {
    Tally cosines = tallies.next();
    int units = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      ByteVectorValues values = leaf.reader().getByteVectorValues(field);
      VectorScorer scorer = values == null ? null : values.scorer(vector);
      if (scorer != null) {
        units += add(cosines, leaf, scorer, vector.length, sight);
      }
    }
    return new Met(cosines, units);
  }

  /** Returns how many were compared. */
  private int add(
      Tally cosines, LeafReaderContext leaf, VectorScorer scorer, int dimensions, Sight sight)
      throws IOException {
    BitSet parents = articles.getBitSet(leaf);
    Bits live = leaf.reader().getLiveDocs();
    DocIdSetIterator units = scorer.iterator();
    int parent = -1;
    int compared = 0;
    double best = 0;
    for (int unit = units.nextDoc();
        unit != DocIdSetIterator.NO_MORE_DOCS;
        unit = units.nextDoc()) {
      if ((live != null && !live.get(unit)) || !sight.sees(leaf.docBase + unit)) {
        continue;
      }
      double cosine = cosine(scorer.score(), dimensions);
      compared++;
      if (unit > parent) {
        if (parent >= 0) {
          add(cosines, leaf.docBase + parent, best);
        }
        parent = parents.nextSetBit(unit);
        best = cosine;
      } else {
        best = Math.max(best, cosine);
      }
    }
    if (parent >= 0) {
      add(cosines, leaf.docBase + parent, best);
    }
    return compared;
  }

  private Tally nearest(String field, byte[] vector, @Nullable Query visible) throws IOException {
    Query query =
        new DiversifyingChildrenByteKnnVectorQuery(field, vector, visible, wanted, articles);
    Tally cosines = tallies.next();
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    for (ScoreDoc found : searcher.search(query, wanted).scoreDocs) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
      int article = leaf.docBase + articles.getBitSet(leaf).nextSetBit(found.doc - leaf.docBase);
      // The best first, and one for each article.
      if (cosines.of(article) == 0) {
        add(cosines, article, cosine(found.score, vector.length));
      }
    }
    return cosines;
  }

  /** No cosine is so near to zero that zero could not mean that there is none. */
  private static void add(Tally cosines, int article, double cosine) {
    cosines.add(article, cosine == 0 ? Float.MIN_VALUE : (float) cosine);
  }

  private static double cosine(float score, int dimensions) {
    return (score - OFFSET) * dimensions * DIVISOR / ONE;
  }
}
