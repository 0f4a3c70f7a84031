package io.selfcare.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.BucketNotFoundException;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Token buckets that all nodes share through PostgreSQL. A node decides from its own copy and
 * settles with the others every tenth of a second of quota or half a second of time, so that a
 * request does not cost a write.
 */
public final class RateLimits {
  private static final Duration SETTLE = Duration.ofMillis(500);
  private static final Duration FORGET = Duration.ofMinutes(5);
  private static final int BURST_SECONDS = 2;
  private static final int KNOWN_BUCKETS = 50_000;

  private final PostgreSQLSelectForUpdateBasedProxyManager<String> shared;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(KNOWN_BUCKETS).expireAfterAccess(FORGET).build();

  public RateLimits(DataSource database) {
    this.shared =
        Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
            .primaryKeyMapper(PrimaryKeyMapper.STRING)
            .table("rate_limits")
            .idColumn("id")
            .stateColumn("state")
            .expiresAtColumn("expires_at")
            .expirationAfterWrite(
                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(FORGET))
            .build();
  }

  /**
   * Takes one token.
   *
   * @param subject whose bucket, e.g. a tenant's id
   * @param perSecond tokens that come back in a second; twice as many may be used at once
   */
  public Decision take(RateLimit limit, String subject, int perSecond) {
    String id = limit.word() + "/" + subject + "/" + perSecond;
    ConsumptionProbe probe;
    try {
      probe = probe(id, perSecond);
    } catch (RuntimeException e) {
      if (!isForgotten(e)) {
        throw e;
      }
      // The library makes a missing bucket anew, but not for requests that it has put together.
      buckets.invalidate(id);
      probe = probe(id, perSecond);
    }
    return new Decision(
        limit,
        probe.isConsumed(),
        perSecond,
        probe.getRemainingTokens(),
        Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  private ConsumptionProbe probe(String id, int perSecond) {
    return buckets.get(id, key -> bucket(key, perSecond)).tryConsumeAndReturnRemaining(1);
  }

  private static boolean isForgotten(Throwable failure) {
    return failure instanceof BucketNotFoundException
        || (failure.getCause() != null && isForgotten(failure.getCause()));
  }

  /** Deletes the buckets that are full again. */
  public int removeExpired(int atMost) {
    return shared.removeExpired(atMost);
  }

  private Bucket bucket(String id, int perSecond) {
    BucketConfiguration configuration =
        BucketConfiguration.builder()
            .addLimit(
                Bandwidth.builder()
                    .capacity((long) perSecond * BURST_SECONDS)
                    .refillGreedy(perSecond, Duration.ofSeconds(1))
                    .build())
            .build();
    return shared
        .builder()
        .withOptimization(
            Optimizations.delaying(new DelayParameters(Math.max(1, perSecond / 10), SETTLE)))
        .build(id, () -> configuration);
  }

  /**
   * What a bucket said.
   *
   * @param remaining tokens left
   * @param retryAfter how long until there is a token again; zero when there is one
   */
  public record Decision(
      RateLimit limit, boolean allowed, int perSecond, long remaining, Duration retryAfter) {}
}
