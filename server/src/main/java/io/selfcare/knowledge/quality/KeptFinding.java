package io.selfcare.knowledge.quality;

import io.selfcare.platform.ids.FindingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is kept from one examination to the next.
 *
 * @param acknowledged null while it is open
 */
public record KeptFinding(
    FindingId id,
    Finding finding,
    Named article,
    @Nullable Named other,
    Instant foundAt,
    @Nullable Acknowledged acknowledged) {

  /** An article as people know it. */
  public record Named(@Nullable String externalId, String title) {}

  /** Who wants it so, and why. */
  public record Acknowledged(Instant at, String by, @Nullable String comment) {}
}
