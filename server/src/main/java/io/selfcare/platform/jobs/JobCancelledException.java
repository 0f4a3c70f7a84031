package io.selfcare.platform.jobs;

/** Somebody asked the job to stop: the step that was under way is undone. */
final class JobCancelledException extends RuntimeException {
  private static final long serialVersionUID = 1;

  JobCancelledException() {
    super("cancelled", null, false, false);
  }
}
