package io.selfcare.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Finds the best document of each block of a segment by a query, one block after the other. */
final class BlockScorer {
  static final int NONE = -1;

  private final @Nullable Scorer scorer;

  BlockScorer(Weight weight, LeafReaderContext leaf) throws IOException {
    this.scorer = weight.scorer(leaf);
  }

  /** The best document from the first up to the article, the first one of equals. */
  int best(int first, int article) throws IOException {
    if (scorer == null) {
      return NONE;
    }
    DocIdSetIterator block = scorer.iterator();
    int best = NONE;
    float bestScore = 0;
    int at = block.docID() < first ? block.advance(first) : block.docID();
    for (; at < article; at = block.nextDoc()) {
      float score = scorer.score();
      if (best == NONE || score > bestScore) {
        best = at;
        bestScore = score;
      }
    }
    return best;
  }
}
