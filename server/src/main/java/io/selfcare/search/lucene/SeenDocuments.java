package io.selfcare.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of reader may see of an index that stands still, and how common words are in it.
 * What was counted once is remembered.
 */
final class SeenDocuments {
  /** The words and grams of some hundred questions. */
  private static final long MOST = 20_000;

  private final FixedBitSet documents;
  private final Cache<Term, Integer> frequencies = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Map<String, Lengths> lengths = new ConcurrentHashMap<>();

  SeenDocuments(FixedBitSet documents) {
    this.documents = documents;
  }

  /**
   * How long a field is.
   *
   * @param documents how many have something in it
   * @param words of all of them; of long ones nearly as many, as the index keeps no exact length
   */
  record Lengths(int documents, long words) {}

  /** How many documents have the term. */
  int frequency(IndexReader index, Term term) throws IOException {
    Integer known = frequencies.getIfPresent(term);
    if (known == null) {
      known = counted(index, term);
      frequencies.put(term, known);
    }
    return known;
  }

  Lengths lengths(IndexReader index, String field) throws IOException {
    Lengths known = lengths.get(field);
    if (known == null) {
      known = measured(index, field);
      lengths.put(field, known);
    }
    return known;
  }

  private int counted(IndexReader index, Term term) throws IOException {
    int frequency = 0;
    for (LeafReaderContext leaf : index.leaves()) {
      @Nullable PostingsEnum found = leaf.reader().postings(term, PostingsEnum.NONE);
      if (found != null) {
        for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
          frequency += documents.get(leaf.docBase + at) ? 1 : 0;
        }
      }
    }
    return frequency;
  }

  private Lengths measured(IndexReader index, String field) throws IOException {
    int having = 0;
    long words = 0;
    for (LeafReaderContext leaf : index.leaves()) {
      @Nullable NumericDocValues norms = leaf.reader().getNormValues(field);
      if (norms != null) {
        for (int at = norms.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = norms.nextDoc()) {
          int length = SmallFloat.byte4ToInt((byte) norms.longValue());
          boolean counts = length > 0 && documents.get(leaf.docBase + at);
          having += counts ? 1 : 0;
          words += counts ? length : 0;
        }
      }
    }
    return new Lengths(having, words);
  }
}
