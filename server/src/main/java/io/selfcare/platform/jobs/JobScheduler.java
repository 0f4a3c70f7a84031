package io.selfcare.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.dropwizard.lifecycle.Managed;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.events.Event;
import io.selfcare.platform.events.EventConsumer;
import io.selfcare.platform.ids.JobId;
import io.selfcare.platform.ids.SpaceId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Brings queued jobs, and timers that are due, to a thread of some node, once, also after a crash:
 * db-scheduler keeps them in PostgreSQL and revives what stopped sending heartbeats.
 */
public final class JobScheduler implements EventConsumer, Managed {
  private static final int TRIES = 5;
  private static final Duration HEARTBEAT = Duration.ofSeconds(2);
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration HOUSEKEEPING = Duration.ofMinutes(10);

  private final OneTimeTask<Void> task;
  private final Scheduler scheduler;
  private final JobExecutor executor;
  private final TimerRunner timers;
  private final InstantSource clock;

  /**
   * Prepares the scheduler.
   *
   * @param housekeeping what is to be tidied every ten minutes
   */
  public JobScheduler(
      DataSource database,
      TenantDb db,
      List<JobHandler> handlers,
      TimerRunner timers,
      Runnable housekeeping,
      JobsConfiguration configuration,
      InstantSource clock) {
    this.executor = new JobExecutor(db, handlers);
    this.timers = timers;
    this.clock = clock;
    this.task = Tasks.oneTime("job").onFailure(JobScheduler::retry).execute(this::execute);
    this.scheduler =
        Scheduler.create(database, task, timers.task())
            .startTasks(
                Tasks.recurring("housekeeping", FixedDelay.of(HOUSEKEEPING))
                    .execute((instance, context) -> housekeeping.run()))
            .threads(configuration.threads())
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .pollingInterval(POLL)
            .shutdownMaxWait(PATIENCE)
            .enableImmediateExecution()
            .build();
  }

  @Override
  public String name() {
    return "jobs";
  }

  @Override
  public void accept(List<Event> events) {
    for (Event event : events) {
      if (event.topic().equals(Jobs.QUEUED)) {
        String instance = event.space().value() + "/" + event.subject();
        scheduler.scheduleIfNotExists(task.instance(instance), clock.instant());
      } else if (event.topic().equals(Timers.SET)) {
        timers.accept(event, scheduler);
      }
    }
  }

  private void execute(TaskInstance<Void> instance, ExecutionContext context) {
    String[] ids = instance.getId().split("/");
    boolean lastTry = context.getExecution().consecutiveFailures + 1 >= TRIES;
    try {
      executor.run(
          new SpaceId(UUID.fromString(ids[0])), new JobId(UUID.fromString(ids[1])), lastTry);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void retry(
      com.github.kagkarlsson.scheduler.task.ExecutionComplete failed,
      ExecutionOperations<Void> operations) {
    FailureHandler<Void> later =
        new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(1), 3);
    later.onFailure(failed, operations);
  }

  @Override
  public void start() {
    scheduler.start();
  }

  @Override
  public void stop() {
    scheduler.stop();
  }
}
