package io.selfcare.security.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.events.OutboxRelay;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.JobId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.jobs.Job;
import io.selfcare.platform.jobs.JobHandler;
import io.selfcare.platform.jobs.JobRequest;
import io.selfcare.platform.jobs.JobRun;
import io.selfcare.platform.jobs.JobScheduler;
import io.selfcare.platform.jobs.Jobs;
import io.selfcare.platform.jobs.JobsConfiguration;
import io.selfcare.platform.jobs.RowResult;
import io.selfcare.platform.jobs.TimerRunner;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A job ends once, whatever happens to the nodes that do it. */
@ExtendWith(PlatformDatabase.Shared.class)
final class JobsTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int ROWS = 10;
  private static final int DEADLY = 5;

  private final PlatformDatabase database;
  private final SpaceId space;

  JobsTest(PlatformDatabase database) {
    this.database = database;
    this.space = database.space();
  }

  /** A node that does jobs of one handler. */
  private final class Worker implements AutoCloseable {
    final PlatformDatabase.Node node = database.node();
    final Outbox outbox = new Outbox();
    final Jobs jobs = new Jobs(node.tenants(), outbox, database.ids);
    final JobScheduler scheduler;
    final OutboxRelay relay;

    Worker(JobHandler handler) {
      scheduler =
          new JobScheduler(
              node.pools().systemDataSource(),
              node.tenants(),
              List.of(handler),
              new TimerRunner(node.tenants(), database.clock, List.of()),
              () -> {},
              new JobsConfiguration(2),
              database.clock);
      relay = new OutboxRelay(outbox, node.system(), node.tenants(), scheduler);
      scheduler.start();
      relay.start();
    }

    JobId ask() {
      return ask("rows", new byte[0]);
    }

    JobId ask(String kind, byte[] input) {
      return node.tenants()
          .change(
              space,
              Actor.system("test"),
              tx -> {
                JobRequest request =
                    new JobRequest(kind, JsonNodeFactory.instance.objectNode(), false);
                Job job = jobs.create(tx, request);
                jobs.storeInput(tx, job.id(), new ByteArrayInputStream(input));
                tx.audit(AuditEntry.of("rows.asked", "job", job.id()));
                return job.id();
              });
    }

    Job ended(JobId id, Runnable meanwhile) {
      assertThat(
              Eventually.holds(
                  SOON,
                  () -> {
                    meanwhile.run();
                    return jobs.get(space, id).times().finished() != null;
                  }))
          .as("the job ends")
          .isTrue();
      return jobs.get(space, id);
    }

    @Override
    public void close() throws InterruptedException {
      relay.stop();
      scheduler.stop();
      node.close();
    }
  }

  /** Does ten rows, an effect and a result each; may wait for ever after some. */
  private static final class Rows implements JobHandler {
    final List<Long> positions = new CopyOnWriteArrayList<>();
    final CountDownLatch reached = new CountDownLatch(1);
    final CountDownLatch release = new CountDownLatch(1);
    private final TenantDbSource db;
    private final Outbox effects = new Outbox();
    private final int hangsAfter;

    Rows(TenantDbSource db, int hangsAfter) {
      this.db = db;
      this.hangsAfter = hangsAfter;
    }

    @Override
    public String kind() {
      return "rows";
    }

    @Override
    public void run(JobRun run) throws Exception {
      positions.add(run.position());
      for (long row = run.position() + 1; row <= ROWS; row++) {
        effect(run, row);
        if (row == hangsAfter) {
          reached.countDown();
          release.await();
        }
      }
    }

    private void effect(JobRun run, long row) {
      db.get()
          .write(
              run.space(),
              tx -> {
                effects.publish(tx, "row." + row, run.id().value());
                run.progress(tx, row, List.of(RowResult.succeeded(row, "row-" + row, null)));
                return row;
              });
    }
  }

  /** The database of the node that the handler runs on. */
  @FunctionalInterface
  private interface TenantDbSource {
    TenantDb get();
  }

  @Test
  void aJobGoesOnExactlyWhereItsNodeWasKilled() throws Exception {
    Worker[] workers = new Worker[2];
    Rows dying = new Rows(() -> workers[0].node.tenants(), DEADLY);
    Rows surviving = new Rows(() -> workers[1].node.tenants(), 0);
    workers[0] = new Worker(dying);
    JobId id = workers[0].ask();
    assertThat(dying.reached.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
    workers[0].node.close();
    try (Worker other = new Worker(surviving)) {
      workers[1] = other;
      Job job = other.ended(id, this::ageHeartbeats);
      assertThat(job.status()).isEqualTo(Job.Status.SUCCEEDED);
      assertThat(job.counts()).isEqualTo(new Job.Counts(ROWS, ROWS, 0));
    } finally {
      dying.release.countDown();
      workers[0].close();
    }
    assertThat(dying.positions).containsExactly(0L);
    assertThat(surviving.positions).containsExactly((long) DEADLY);
    assertThat(effects(id)).isEqualTo(ROWS);
  }

  /** Reads its file only once it may, and then reports it as one row. */
  private static final class SlowReader implements JobHandler {
    final CountDownLatch reached = new CountDownLatch(1);
    final CountDownLatch release = new CountDownLatch(1);
    final List<Integer> lengths = new CopyOnWriteArrayList<>();
    private final TenantDbSource db;

    SlowReader(TenantDbSource db) {
      this.db = db;
    }

    @Override
    public String kind() {
      return "import";
    }

    @Override
    public void run(JobRun run) throws Exception {
      reached.countDown();
      release.await();
      try (InputStream input = run.input()) {
        lengths.add(input.readAllBytes().length);
      }
      RowResult row = RowResult.succeeded(1, "row", null);
      db.get()
          .write(
              run.space(),
              tx -> {
                run.progress(tx, 1, List.of(row));
                return row;
              });
    }
  }

  @Test
  void aJobThatIsAskedToStopBeforeItReadsItsFileIsCancelled() throws Exception {
    Worker[] workers = new Worker[1];
    SlowReader handler = new SlowReader(() -> workers[0].node.tenants());
    try (Worker worker = new Worker(handler)) {
      workers[0] = worker;
      JobId id = worker.ask("import", new byte[70_000]);
      assertThat(handler.reached.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
      Job asked = worker.jobs.cancel(space, Actor.system("test"), id);
      assertThat(asked.status()).isEqualTo(Job.Status.RUNNING);
      handler.release.countDown();
      Job job = worker.ended(id, () -> {});
      assertThat(job.status()).isEqualTo(Job.Status.CANCELLED);
      assertThat(job.counts()).isEqualTo(new Job.Counts(0, 0, 0));
    }
    assertThat(handler.lengths).containsExactly(70_000);
  }

  private void ageHeartbeats() {
    database
        .owner()
        .useHandle(
            handle ->
                handle.execute(
                    "update scheduled_tasks set last_heartbeat = now() - interval '1 hour'"
                        + " where picked and task_name = 'job'"
                        + " and last_heartbeat < now() - interval '3 seconds'"));
  }

  private int effects(JobId id) {
    return database
        .owner()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select count(distinct topic) + 100 * (count(*) - count(distinct topic))"
                            + " from outbox where subject = :job and topic like 'row.%'")
                    .bind("job", id.value())
                    .mapTo(int.class)
                    .one());
  }

  /** Fails each time it is tried. */
  private static final class Failing implements JobHandler {
    final List<Long> tries = new CopyOnWriteArrayList<>();
    private final Throwable failure;

    Failing(Throwable failure) {
      this.failure = failure;
    }

    @Override
    public String kind() {
      return "rows";
    }

    @Override
    public void run(JobRun run) {
      tries.add(run.position());
      Failures.raise(failure);
    }
  }

  @ParameterizedTest
  @MethodSource("io.selfcare.security.durability.Failures#all")
  void aFailingJobIsTriedFiveTimesAndThenFailed(Throwable failure) throws Exception {
    Failing handler = new Failing(failure);
    try (Worker worker = new Worker(handler)) {
      Job job = worker.ended(worker.ask(), this::skipPauses);
      assertThat(job.status()).isEqualTo(Job.Status.FAILED);
      assertThat(job.errorCode()).isEqualTo("internal_error");
      assertThat(handler.tries).hasSize(5);
    }
  }

  private void skipPauses() {
    database
        .owner()
        .useHandle(
            handle ->
                handle.execute(
                    "update scheduled_tasks set execution_time = now()"
                        + " where not picked and task_name = 'job' and execution_time > now()"));
  }

  @Test
  void aJobThatCannotBeDoneFailsAtOnceWithItsCode() throws Exception {
    Failing handler =
        new Failing(new ProblemException(ErrorCode.LOCALE_NOT_ENABLED, "There is no Welsh here."));
    try (Worker worker = new Worker(handler)) {
      Job job = worker.ended(worker.ask(), () -> {});
      assertThat(job.status()).isEqualTo(Job.Status.FAILED);
      assertThat(job.errorCode()).isEqualTo("locale_not_enabled");
      assertThat(job.errorDetail()).isEqualTo("There is no Welsh here.");
      assertThat(handler.tries).hasSize(1);
    }
  }
}
