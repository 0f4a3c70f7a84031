package io.selfcare.knowledge.quality;

import io.selfcare.platform.jobs.Job;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the knowledge base stands.
 *
 * @param last the last examination that has ended
 * @param counts only kinds of which there are findings
 * @param running the examination that is under way
 */
public record QualitySummary(@Nullable Examined last, List<Count> counts, @Nullable Job running) {
  public QualitySummary {
    counts = List.copyOf(counts);
  }

  /** An examination that has ended, and how many texts it looked at. */
  public record Examined(Instant endedAt, int texts) {}

  /** How many findings of a kind there are. */
  public record Count(FindingKind kind, int open, int acknowledged) {}
}
