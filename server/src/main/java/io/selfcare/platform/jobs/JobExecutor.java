package io.selfcare.platform.jobs;

import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.JobId;
import io.selfcare.platform.ids.SpaceId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a job with its handler and writes down how it ended. */
final class JobExecutor {
  private static final Logger LOG = LoggerFactory.getLogger(JobExecutor.class);

  private final TenantDb db;
  private final Map<String, JobHandler> handlers;
  private final JobDao jobs = new JobDao();
  private final JobFileDao files = new JobFileDao();

  JobExecutor(TenantDb db, List<JobHandler> handlers) {
    this.db = db;
    this.handlers =
        handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
  }

  /**
   * Runs a job to its end.
   *
   * @param lastTry a failure now is the end of the job, else it is thrown to be tried again
   */
  void run(SpaceId space, JobId id, boolean lastTry) throws Exception {
    Job job = db.write(space, tx -> jobs.start(tx, id)).orElse(null);
    if (job == null) {
      return;
    }
    try {
      handler(job).run(new JobRun(space, job, db, jobs, files));
      end(space, id, Job.Status.SUCCEEDED, null, null);
    } catch (JobCancelledException e) {
      end(space, id, Job.Status.CANCELLED, null, null);
    } catch (ProblemException e) {
      end(space, id, Job.Status.FAILED, e.code(), e.getMessage());
    } catch (Exception | Error e) {
      if (!lastTry) {
        throw e;
      }
      LOG.error("job {} failed for good", id, e);
      end(
          space,
          id,
          Job.Status.FAILED,
          ErrorCode.INTERNAL_ERROR,
          "The job failed several times; nothing it had done is undone.");
    }
  }

  private JobHandler handler(Job job) {
    JobHandler handler = handlers.get(job.kind());
    if (handler == null) {
      throw new IllegalStateException("nobody does jobs of the kind " + job.kind());
    }
    return handler;
  }

  private void end(
      SpaceId space,
      JobId id,
      Job.Status status,
      @Nullable ErrorCode code,
      @Nullable String detail) {
    db.write(
        space,
        tx -> {
          jobs.end(tx, id, status, code == null ? null : code.word(), detail);
          files.deleteInput(tx, id);
          return id;
        });
  }
}
