package io.selfcare.sdk;

import io.selfcare.sdk.api.JobsApi;
import io.selfcare.sdk.errors.ConnectionException;
import io.selfcare.sdk.errors.JobTimeoutException;
import io.selfcare.sdk.http.Caller;
import io.selfcare.sdk.http.Timekeeper;
import io.selfcare.sdk.model.Job;
import io.selfcare.sdk.model.JobStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Work that outlives its request: every operation on jobs, and waiting for one. */
public final class Jobs extends JobsApi {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private static final Set<JobStatus> ENDS =
      EnumSet.of(JobStatus.SUCCEEDED, JobStatus.FAILED, JobStatus.CANCELLED);

  private final Timekeeper timekeeper;

  Jobs(Caller caller, Timekeeper timekeeper) {
    super(caller);
    this.timekeeper = timekeeper;
  }

  /**
   * Waits until a job has finished and gives it, whether it has succeeded, failed or was cancelled:
   * look at its status, and at its count of failed rows.
   *
   * @throws JobTimeoutException when it is still under way after this long
   */
  public Job waitFor(String jobId, Duration timeout) {
    Instant deadline = timekeeper.now().plus(timeout);
    Duration pause = FIRST_PAUSE;
    while (true) {
      Job job = getJob(jobId);
      if (ENDS.contains(job.getStatus())) {
        return job;
      }
      Duration left = Duration.between(timekeeper.now(), deadline);
      if (left.isNegative() || left.isZero()) {
        throw new JobTimeoutException(job);
      }
      sleep(shorter(pause, left));
      pause = shorter(pause.multipliedBy(3).dividedBy(2), LONGEST_PAUSE);
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private void sleep(Duration duration) {
    try {
      timekeeper.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConnectionException("The wait for a job was interrupted", e);
    }
  }
}
