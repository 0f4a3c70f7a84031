package io.selfcare.platform.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.ids.JobId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of long work and how far it got.
 *
 * @param position where a restarted run goes on; the handler's own measure
 * @param missing what an earlier input named and this one does not, null when nobody asked
 * @param filesDeleted whether what it made was thrown away since
 * @param errorCode why the job as a whole failed, as the API's code
 */
public record Job(
    JobId id,
    String kind,
    Status status,
    Counts counts,
    boolean dryRun,
    JsonNode parameters,
    long position,
    @Nullable Integer missing,
    Actor actor,
    @Nullable String errorCode,
    @Nullable String errorDetail,
    boolean filesDeleted,
    Times times) {
  /** The life of a job. */
  public enum Status {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED;

    boolean ended() {
      return this == SUCCEEDED || this == FAILED || this == CANCELLED;
    }
  }

  /** Rows known, done and refused so far. */
  public record Counts(int total, int succeeded, int failed) {}

  /** When it was asked for, begun and ended. */
  public record Times(Instant created, @Nullable Instant started, @Nullable Instant finished) {}
}
