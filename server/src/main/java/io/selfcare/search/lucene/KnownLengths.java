package io.selfcare.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how long the fields of documents are, for all indexes together: a question of a hundred
 * grams would ask the index for the same lengths a hundred times. A segment never changes.
 */
final class KnownLengths {
  private static final long MOST_BYTES = 32L << 20;

  private final Cache<Place, byte[]> lengths =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Place place, byte[] known) -> known.length)
          .build();

  /** A field of a segment. */
  private record Place(IndexReader.CacheKey segment, String field) {}

  /** The length of each document's field, as {@code Similarity} encodes it; 0 without one. */
  byte[] of(LeafReader segment, String field) throws IOException {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    if (core == null) {
      return read(segment, field);
    }
    Place place = new Place(core.getKey(), field);
    byte @Nullable [] known = lengths.getIfPresent(place);
    if (known == null) {
      known = read(segment, field);
      lengths.put(place, known);
    }
    return known;
  }

  private static byte[] read(LeafReader segment, String field) throws IOException {
    byte[] lengths = new byte[segment.maxDoc()];
    @Nullable NumericDocValues norms = segment.getNormValues(field);
    if (norms != null) {
      for (int at = norms.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = norms.nextDoc()) {
        lengths[at] = (byte) norms.longValue();
      }
    }
    return lengths;
  }
}
