package io.selfcare.knowledge.stopwords;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.StopWords;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The stop words of a space as the search takes them. Kept until a list changes, on whatever node:
 * each question reads the state of the lists, which is one small query.
 */
public final class StopWordSets {
  private static final long SPACES = 10_000;

  private final StopWordDao dao = new StopWordDao();
  private final Cache<SpaceId, StopWords> sets = Caffeine.newBuilder().maximumSize(SPACES).build();

  public StopWords of(TenantTx tx) {
    String state = dao.state(tx);
    StopWords known = sets.getIfPresent(tx.space());
    if (known != null && known.version().equals(state)) {
      return known;
    }
    Map<String, Set<String>> words =
        dao.all(tx).stream()
            .collect(Collectors.toMap(StopWordList::language, list -> Set.copyOf(list.words())));
    StopWords fresh = new StopWords(state, words);
    sets.put(tx.space(), fresh);
    return fresh;
  }
}
