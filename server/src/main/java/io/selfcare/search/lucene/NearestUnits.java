package io.selfcare.search.lucene;

import io.selfcare.search.QuantizedVector;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.DiversifyingChildrenByteKnnVectorQuery;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles by the nearest of their vectors. Few vectors are all compared, which is exact and
 * at that size no dearer; many are searched by their graph.
 */
record NearestUnits(IndexSearcher searcher, BitSetProducer articles, int wanted) {
  private static final int FEW = 10_000;
  private static final double ONE = QuantizedVector.SCALE * (double) QuantizedVector.SCALE;

  /** What the engine adds to and divides products of bytes by, to make a score of them. */
  private static final double OFFSET = 0.5;

  private static final double DIVISOR = 1 << 15;

  /**
   * What was met.
   *
   * @param cosines by article
   * @param units how many vectors there are to compare
   */
  record Met(Map<Integer, Double> cosines, int units) {
    static final Met NOTHING = new Met(Map.of(), 0);
  }

  /**
   * Cosines by article.
   *
   * @param visible the units that may be met; null when all may
   */
  Met cosines(String field, byte[] vector, @Nullable Query visible) throws IOException {
    int vectors = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      ByteVectorValues values = leaf.reader().getByteVectorValues(field);
      vectors += values == null ? 0 : values.size();
    }
    if (vectors == 0) {
      return Met.NOTHING;
    }
    return vectors <= FEW
        ? all(field, vector, visible)
        : new Met(nearest(field, vector, visible), vectors);
  }

  private Met all(String field, byte[] vector, @Nullable Query visible) throws IOException {
    Map<Integer, Double> cosines = new HashMap<>();
    int units = 0;
    Weight weight =
        visible == null
            ? null
            : searcher.createWeight(searcher.rewrite(visible), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      ByteVectorValues values = leaf.reader().getByteVectorValues(field);
      VectorScorer scorer = values == null ? null : values.scorer(vector);
      if (scorer != null) {
        units +=
            add(
                cosines,
                leaf,
                scorer,
                vector.length,
                weight == null ? null : matching(weight, leaf));
      }
    }
    return new Met(cosines, units);
  }

  /** Returns how many were compared. */
  private int add(
      Map<Integer, Double> cosines,
      LeafReaderContext leaf,
      VectorScorer scorer,
      int dimensions,
      @Nullable Bits visible)
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
      if ((live != null && !live.get(unit)) || (visible != null && !visible.get(unit))) {
        continue;
      }
      double cosine = cosine(scorer.score(), dimensions);
      compared++;
      if (unit > parent) {
        if (parent >= 0) {
          cosines.put(leaf.docBase + parent, best);
        }
        parent = parents.nextSetBit(unit);
        best = cosine;
      } else {
        best = Math.max(best, cosine);
      }
    }
    if (parent >= 0) {
      cosines.put(leaf.docBase + parent, best);
    }
    return compared;
  }

  private static Bits matching(Weight weight, LeafReaderContext leaf) throws IOException {
    FixedBitSet matching = new FixedBitSet(leaf.reader().maxDoc());
    Scorer scorer = weight.scorer(leaf);
    if (scorer != null) {
      matching.or(scorer.iterator());
    }
    return matching;
  }

  private Map<Integer, Double> nearest(String field, byte[] vector, @Nullable Query visible)
      throws IOException {
    Query query =
        new DiversifyingChildrenByteKnnVectorQuery(field, vector, visible, wanted, articles);
    Map<Integer, Double> cosines = new HashMap<>();
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    for (ScoreDoc found : searcher.search(query, wanted).scoreDocs) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
      int parent = articles.getBitSet(leaf).nextSetBit(found.doc - leaf.docBase);
      cosines.merge(leaf.docBase + parent, cosine(found.score, vector.length), Math::max);
    }
    return cosines;
  }

  private static double cosine(float score, int dimensions) {
    return (score - OFFSET) * dimensions * DIVISOR / ONE;
  }
}
