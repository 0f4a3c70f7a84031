package io.selfcare.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Remembers where the terms that questions look for stand, for all indexes together. What it knows
 * of an index that has changed is never asked for again and gives way to the rest.
 */
final class KnownTerms {
  /** Some 60 MB: the grams that the questions of hundreds of spaces are made of. */
  private static final long MOST = 150_000;

  private final Cache<Place, TermStates> states = Caffeine.newBuilder().maximumSize(MOST).build();

  /** A term in one state of an index. */
  private record Place(IndexReader.CacheKey index, Term term) {}

  TermStates states(IndexSearcher searcher, Term term) throws IOException {
    IndexReader.CacheHelper index = searcher.getIndexReader().getReaderCacheHelper();
    if (index == null) {
      return TermStates.build(searcher, term, true);
    }
    Place place = new Place(index.getKey(), term);
    @Nullable TermStates known = states.getIfPresent(place);
    if (known == null) {
      known = TermStates.build(searcher, term, true);
      states.put(place, known);
    }
    return known;
  }
}
