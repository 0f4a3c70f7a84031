package io.selfcare.platform.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.events.Event;
import io.selfcare.platform.ids.SpaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rings timers: db-scheduler wakes it at the real time, the row of the timer says what is to be
 * done and whether it still is. A failure is tried again with a growing pause.
 */
public final class TimerRunner {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final double GROWTH = 3;

  private final TenantDb db;
  private final InstantSource clock;
  private final Map<String, TimerHandler> handlers;
  private final TimerDao dao = new TimerDao();
  private final CustomTask<Void> task;

  public TimerRunner(TenantDb db, InstantSource clock, List<TimerHandler> handlers) {
    this.db = db;
    this.clock = clock;
    this.handlers =
        handlers.stream().collect(Collectors.toMap(TimerHandler::kind, Function.identity()));
    this.task =
        Tasks.custom("timer", Void.class)
            .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE, GROWTH))
            .execute((instance, context) -> execute(instance));
  }

  CustomTask<Void> task() {
    return task;
  }

  /** A timer was set, or its clock was moved. */
  void accept(Event event, SchedulerClient scheduler) {
    Instant due = due(event.space(), event.subject());
    if (due != null) {
      String name = event.space().value() + "/" + event.subject();
      scheduler.schedule(task.instance(name), due, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    }
  }

  private CompletionHandler<Void> execute(TaskInstance<Void> instance) {
    String[] ids = instance.getId().split("/");
    SpaceId space = new SpaceId(UUID.fromString(ids[0]));
    UUID id = UUID.fromString(ids[1]);
    Instant due = due(space, id);
    if (due == null) {
      return new CompletionHandler.OnCompleteRemove<>();
    }
    if (due.isAfter(clock.instant())) {
      return (done, operations) -> operations.reschedule(done, due);
    }
    ring(space, id);
    return new CompletionHandler.OnCompleteRemove<>();
  }

  private void ring(SpaceId space, UUID id) {
    Timer timer = db.read(space, tx -> dao.find(tx, id)).orElse(null);
    if (timer == null) {
      return;
    }
    TimerHandler handler = handlers.get(timer.kind());
    if (handler == null) {
      throw new IllegalStateException("nobody sees to timers of the kind " + timer.kind());
    }
    handler.ring(space, timer.subject());
    db.write(
        space,
        tx -> {
          dao.delete(tx, id);
          return id;
        });
  }

  /** The real time at which the timer is due, null when it is no more. */
  private @Nullable Instant due(SpaceId space, UUID id) {
    return db.read(
        space,
        tx ->
            dao.find(tx, id)
                .map(timer -> clock.instant().plus(Duration.between(tx.now(), timer.due())))
                .orElse(null));
  }
}
