package io.selfcare.sdk.errors;

import io.selfcare.sdk.model.Job;

/** A job did not finish in time. It goes on; its last state is here. */
public final class JobTimeoutException extends SelfcareException {
  private final transient Job job;

  /** This is the job as it was seen last. */
  public JobTimeoutException(Job job) {
    super("Job " + job.getId() + " is still " + job.getStatus(), null);
    this.job = job;
  }

  /** The job as it was seen last. */
  public Job job() {
    return job;
  }
}
