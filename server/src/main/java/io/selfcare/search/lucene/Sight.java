package io.selfcare.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Which documents of an index may be found. Where nothing is hidden, looking costs nothing. */
final class Sight {
  /** Nothing is hidden. */
  static final Sight ALL = new Sight(null, null);

  private final @Nullable Query query;
  private final @Nullable FixedBitSet documents;

  private Sight(@Nullable Query query, @Nullable FixedBitSet documents) {
    this.query = query;
    this.documents = documents;
  }

  /** The documents that the query finds. */
  static Sight of(IndexSearcher searcher, Query query) throws IOException {
    return new Sight(query, documents(searcher, query));
  }

  /** The numbers of the documents that the query finds. */
  static FixedBitSet documents(IndexSearcher searcher, Query query) throws IOException {
    FixedBitSet documents = new FixedBitSet(searcher.getIndexReader().maxDoc());
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        DocIdSetIterator found = scorer.iterator();
        for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
          documents.set(leaf.docBase + at);
        }
      }
    }
    return documents;
  }

  /** Everything that one of them shows. */
  static Sight anyOf(List<Sight> sights) {
    if (sights.size() == 1) {
      return sights.getFirst();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    FixedBitSet documents = null;
    for (Sight sight : sights) {
      if (sight.query == null || sight.documents == null) {
        return ALL;
      }
      any.add(sight.query, Occur.SHOULD);
      if (documents == null) {
        documents = sight.documents.clone();
      } else {
        documents.or(sight.documents);
      }
    }
    return new Sight(any.build(), Objects.requireNonNull(documents));
  }

  boolean sees(int document) {
    return documents == null || documents.get(document);
  }

  /** What finds the same documents; null when all are. */
  @Nullable Query query() {
    return query;
  }
}
