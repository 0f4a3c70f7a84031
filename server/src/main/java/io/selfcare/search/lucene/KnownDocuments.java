package io.selfcare.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.selfcare.search.Audience;
import io.selfcare.search.ReaderKinds;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what kinds of readers may see, for all indexes together. What it knows of an index that
 * has changed is never asked for again and gives way to the rest.
 */
final class KnownDocuments {
  private static final long MOST_BYTES = 32L << 20;

  /** Of small ones: the object itself, its map and its place in the cache. */
  private static final int LEAST_BYTES = 1_000;

  /** Some 20 MB: the words and grams of thousands of questions. */
  private static final long MOST_TERMS = 150_000;

  private final Cache<Place, SeenDocuments> seen =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Place place, SeenDocuments known) -> LEAST_BYTES + known.size())
          .build();
  private final Cache<SeenDocuments.Counted, Integer> frequencies =
      Caffeine.newBuilder().maximumSize(MOST_TERMS).build();
  private final KnownLengths lengths;

  KnownDocuments(KnownLengths lengths) {
    this.lengths = lengths;
  }

  /** Kinds of readers of one state of an index. */
  private record Place(IndexReader.CacheKey index, List<String> kinds) {}

  SeenDocuments of(IndexSearcher searcher, Audience audience) throws IOException {
    IndexReader.CacheHelper index = searcher.getIndexReader().getReaderCacheHelper();
    if (index == null) {
      return seen(searcher, audience);
    }
    Place place = new Place(index.getKey(), ReaderKinds.of(audience));
    @Nullable SeenDocuments known = seen.getIfPresent(place);
    if (known == null) {
      known = seen(searcher, audience);
      seen.put(place, known);
    }
    return known;
  }

  private SeenDocuments seen(IndexSearcher searcher, Audience audience) throws IOException {
    return new SeenDocuments(Sight.documents(searcher, Visible.to(audience)), frequencies, lengths);
  }
}
