package io.selfcare.knowledge.quality;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.SpaceId;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The texts that readers of a space use most. Summed up once a day, and only to the beginning of
 * yesterday, when all counting is over: within a day every answer sees the same.
 */
public final class PopularTexts {
  private static final int MOST = 500;
  private static final long SPACES = 2_000;

  private final PopularityDao dao = new PopularityDao();
  private final Cache<SpaceId, Popularity> known =
      Caffeine.newBuilder().maximumSize(SPACES).build();

  /** As it was at the beginning of yesterday. */
  public Popularity of(TenantTx tx) {
    LocalDate day = LocalDate.ofInstant(tx.now(), ZoneOffset.UTC).minusDays(1);
    Popularity kept = known.getIfPresent(tx.space());
    if (kept != null && kept.day().equals(day)) {
      return kept;
    }
    Popularity fresh = new Popularity(day, dao.uses(tx, day, MOST));
    known.put(tx.space(), fresh);
    return fresh;
  }
}
