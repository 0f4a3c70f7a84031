package io.selfcare.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after an article and for how long it holds.
 *
 * @param owner a person or team, in the tenant's own words
 * @param reviewBy the day, in the tenant's time zone, by which somebody must have read it again
 * @param expiresAt from then on it holds no more
 */
public record Care(
    @Nullable String owner, @Nullable LocalDate reviewBy, @Nullable Instant expiresAt) {
  public static final int LONGEST_OWNER = 200;

  /** Nobody in particular, without end. */
  public static Care none() {
    return new Care(null, null, null);
  }

  /** Whether it could be stale at all, whatever the tenant's rules are. */
  boolean dated() {
    return reviewBy != null || expiresAt != null;
  }
}
