package io.selfcare.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
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
  private final FixedBitSet documents;
  private final Cache<Counted, Integer> frequencies;
  private final KnownLengths encoded;
  private final Map<String, Lengths> lengths = new ConcurrentHashMap<>();

  /**
   * Wires.
   *
   * @param frequencies of all that is seen, in one cache
   */
  SeenDocuments(FixedBitSet documents, Cache<Counted, Integer> frequencies, KnownLengths encoded) {
    this.documents = documents;
    this.frequencies = frequencies;
    this.encoded = encoded;
  }

  /** A term among these documents. */
  record Counted(SeenDocuments among, Term term) {}

  /**
   * How long a field is.
   *
   * @param documents how many have something in it
   * @param words of all of them; of long ones nearly as many, as the index keeps no exact length
   */
  record Lengths(int documents, long words) {}

  /** In bytes, without what is remembered. */
  int size() {
    return documents.length() / Byte.SIZE;
  }

  /** How many documents have the term. */
  int frequency(IndexReader index, Term term) throws IOException {
    Counted place = new Counted(this, term);
    Integer known = frequencies.getIfPresent(place);
    if (known == null) {
      known = counted(index, term);
      frequencies.put(place, known);
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
      byte[] each = encoded.of(leaf.reader(), field);
      for (int at = 0; at < each.length; at++) {
        int length = SmallFloat.byte4ToInt(each[at]);
        boolean counts = length > 0 && documents.get(leaf.docBase + at);
        having += counts ? 1 : 0;
        words += counts ? length : 0;
      }
    }
    return new Lengths(having, words);
  }
}
