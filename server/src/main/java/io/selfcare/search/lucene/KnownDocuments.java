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
  /** Some 2 MB each at most: a bit for every document, and how common words are. */
  private static final long MOST = 64;

  private final Cache<Place, SeenDocuments> seen = Caffeine.newBuilder().maximumSize(MOST).build();

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

  private static SeenDocuments seen(IndexSearcher searcher, Audience audience) throws IOException {
    return new SeenDocuments(Sight.documents(searcher, Visible.to(audience)));
  }
}
