package io.selfcare.knowledge.schedules;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One moment of a schedule and what became of it.
 *
 * @param version the version that went live
 */
record Moment(
    Instant at,
    Status status,
    @Nullable Instant endedAt,
    @Nullable Failure failure,
    @Nullable Integer version) {
  /** Whether it is still to come. */
  enum Status {
    WAITING,
    DONE,
    FAILED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why nothing happened. */
  enum Failure {
    DRAFT_CHANGED(
        "The draft was changed after it was scheduled, and nobody approved the new text."),
    APPROVAL_REQUIRED("The text was not approved when its time came."),
    REFUSED("Publishing was refused when its time came.");

    private final String sentence;

    Failure(String sentence) {
      this.sentence = sentence;
    }

    String sentence() {
      return sentence;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Moment waiting(Instant at) {
    return new Moment(at, Status.WAITING, null, null, null);
  }

  Moment done(Instant now, @Nullable Integer live) {
    return new Moment(at, Status.DONE, now, null, live);
  }

  Moment failed(Instant now, Failure why) {
    return new Moment(at, Status.FAILED, now, why, null);
  }

  boolean waits() {
    return status == Status.WAITING;
  }
}
