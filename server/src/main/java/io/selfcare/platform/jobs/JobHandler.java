package io.selfcare.platform.jobs;

/** Does one kind of long work. */
public interface JobHandler {
  String kind();

  /**
   * Does the work, from {@link JobRun#position()} on. Returning means that all it promises can be
   * asked for.
   *
   * @throws Exception to be tried again with a growing pause; a ProblemException ends the job
   */
  void run(JobRun run) throws Exception;
}
