package io.selfcare.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.selfcare.sdk.errors.JobTimeoutException;
import io.selfcare.sdk.model.JobStatus;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Waiting for a job. */
class JobsTest {
  private final FakeTime time = new FakeTime();
  private FakeApi api;
  private Jobs jobs;

  @BeforeEach
  void start() throws IOException {
    api = new FakeApi();
    jobs = SelfcareClient.builder().baseUrl(api.url()).timekeeper(time).build().jobs();
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void waitsUntilAJobHasSucceeded() {
    status("queued").status("running").status("paused_by_a_newer_server").status("succeeded");

    assertThat(jobs.waitFor("job_1", Duration.ofMinutes(1)).getStatus())
        .isEqualTo(JobStatus.SUCCEEDED);
    assertThat(time.sleeps())
        .containsExactly(Duration.ofMillis(200), Duration.ofMillis(300), Duration.ofMillis(450));
  }

  @Test
  void givesAJobThatHasFailed() {
    status("failed");
    assertThat(jobs.waitFor("job_1", Duration.ofMinutes(1)).getStatus())
        .isEqualTo(JobStatus.FAILED);
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void looksALastTimeAtTheDeadlineAndGivesUp() {
    status("queued").status("queued").status("running");

    assertThatThrownBy(() -> jobs.waitFor("job_1", Duration.ofMillis(300)))
        .isInstanceOfSatisfying(
            JobTimeoutException.class,
            e -> assertThat(e.job().getStatus()).isEqualTo(JobStatus.RUNNING))
        .hasMessage("Job job_1 is still running");
    assertThat(time.sleeps()).containsExactly(Duration.ofMillis(200), Duration.ofMillis(100));
  }

  private JobsTest status(String status) {
    api.reply(200, "{\"id\":\"job_1\",\"status\":\"%s\"}".formatted(status));
    return this;
  }
}
