package io.selfcare.knowledge.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts that go live by themselves, in a test world whose clock is set forward. */
@WithServer
final class ScheduleTest {
  private final TestTenant tenant;
  private final Http http;
  private String path = "";

  ScheduleTest(SelfcareServer server) {
    this.tenant = server.tenant();
    this.http = tenant.testMode();
  }

  @BeforeEach
  void aDraft() {
    Map<String, Object> text = Map.of("locale", "fr", "title", "Un", "body", "Un.");
    String id = http.post("/v1/articles", Map.of("translations", List.of(text))).at("/id");
    path = "/v1/articles/" + id + "/translations/fr";
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-28T02:30:00, 2027-03-28T01:29:58Z, 2027-03-28T01:30:00Z",
    "2027-10-31T02:30:00, 2027-10-31T00:29:58Z, 2027-10-31T00:30:00Z"
  })
  void itGoesLiveAtHalfPastTwoWhenClocksChange(String local, String before, String instant) {
    Reply made = schedule(Map.of("publishAt", local)).is(200);
    assertThat(made.at("/timeZone")).isEqualTo("Europe/Paris");
    assertThat(Instant.parse(made.at("/publish/at"))).isEqualTo(Instant.parse(instant));
    clock(before);
    assertThat(http.get(path).at("/state")).isEqualTo("draft");
    awaitState("published");
    Reply done = http.get(path + "/schedule").is(200);
    assertThat(done.at("/status")).isEqualTo("done");
    assertThat(done.at("/publish/version")).isEqualTo("1");
    Instant live = Instant.parse(http.get(path + "/versions/1").at("/publishedAt"));
    assertThat(live).isBetween(Instant.parse(instant), Instant.parse(instant).plusSeconds(20));
  }

  @Test
  void whatWasMissedHappensInOrderAndOnce() {
    schedule(
        Map.of("publishAt", "2027-01-01T08:00", "unpublishAt", "2027-02-01T08:00", "comment", "C"));
    clock("2027-03-01T00:00:00Z");
    await(() -> http.get(path + "/schedule").at("/status").equals("done"));
    assertThat(http.get(path).at("/state")).isEqualTo("draft");
    assertThat(http.get(path + "/events").json().at("/data").findValuesAsText("step"))
        .containsExactly("unpublished", "published", "scheduled", "created");
    assertThat(http.get(path + "/versions").json().at("/data")).hasSize(1);
    assertThat(http.get(path + "/versions/1").at("/comment")).isEqualTo("C");
  }

  @Test
  void aChangedDraftDoesNotGoLiveUnlessSomebodyApprovedIt() {
    schedule(Map.of("publishAt", "2027-01-01T08:00"));
    edit("Deux");
    clock("2027-01-02T00:00:00Z");
    await(() -> http.get(path + "/schedule").at("/status").equals("failed"));
    Reply failed = http.get(path + "/schedule");
    assertThat(failed.at("/publish/failure")).isEqualTo("draft_changed");
    assertThat(http.get(path).at("/state")).isEqualTo("draft");
    assertThat(http.get(path + "/events").at("/data/0/step")).isEqualTo("schedule_failed");
    schedule(Map.of("publishAt", "2027-02-01T08:00")).is(200);
    edit("Trois");
    http.post(path + "/submit").is(200);
    http.post(path + "/approve").is(200);
    clock("2027-02-02T00:00:00Z");
    awaitState("published");
    assertThat(http.get(path + "/versions/1").at("/body")).isEqualTo("Trois");
  }

  @Test
  void aRequiredApprovalIsNeverPassed() {
    String tag = http.get("/v1/tenant").header("ETag");
    http.with("If-Match", tag)
        .patch("/v1/tenant", Map.of("editorial", Map.of("reviewRequired", true)))
        .is(200);
    schedule(Map.of("publishAt", "2027-01-01T08:00")).is(200);
    http.post(path + "/submit").is(200);
    clock("2027-01-02T00:00:00Z");
    await(() -> http.get(path + "/schedule").at("/status").equals("failed"));
    assertThat(http.get(path + "/schedule").at("/publish/failure")).isEqualTo("approval_required");
    assertThat(http.get(path).at("/state")).isEqualTo("in_review");
    assertThat(list("failed")).isEqualTo(1);
    assertThat(list("waiting")).isZero();
  }

  @Test
  void aCancelledScheduleDoesNothing() {
    schedule(Map.of("publishAt", "2027-01-01T08:00"));
    assertThat(list("waiting")).isEqualTo(1);
    http.delete(path + "/schedule").is(204);
    http.get(path + "/schedule").isProblem(404, "not_found");
    http.delete(path + "/schedule").isProblem(404, "not_found");
    schedule(Map.of("publishAt", "2027-03-01T08:00"));
    clock("2027-02-01T00:00:00Z");
    assertThat(http.get(path).at("/state")).isEqualTo("draft");
    assertThat(http.get(path + "/schedule").at("/status")).isEqualTo("waiting");
    clock("2027-03-02T00:00:00Z");
    awaitState("published");
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    schedule(Map.of()).isProblem(422, "validation_failed");
    schedule(Map.of("publishAt", "2020-01-01T00:00:00Z")).isProblem(422, "validation_failed");
    schedule(Map.of("publishAt", "2028-01-02T00:00", "unpublishAt", "2028-01-01T00:00"))
        .isProblem(422, "validation_failed");
    schedule(Map.of("publishAt", "tomorrow")).isProblem(422, "validation_failed");
    schedule(Map.of("unpublishAt", "2028-01-01T00:00")).isProblem(409, "invalid_state");
    http.with("If-Match", "\"9\"")
        .post(path + "/schedule", Map.of("publishAt", "2028-01-01T00:00"))
        .isProblem(412, "precondition_failed");
    http.post(path + "/publish").is(200);
    schedule(Map.of("publishAt", "2028-01-01T00:00")).isProblem(409, "invalid_state");
    schedule(Map.of("unpublishAt", "2028-01-01T00:00")).is(200);
  }

  @Test
  void onlyTheTestWorldHasAClockAndItNeverGoesBack() {
    tenant.http().get("/v1/test-clock").isProblem(409, "test_mode_only");
    tenant
        .http()
        .put("/v1/test-clock", Map.of("now", "2027-01-01T00:00:00Z"))
        .isProblem(409, "test_mode_only");
    assertThat(http.get("/v1/test-clock").is(200).at("/set")).isEqualTo("false");
    clock("2027-01-01T00:00:00Z");
    assertThat(http.get("/v1/test-clock").at("/now")).startsWith("2027-01-01T00:0");
    http.put("/v1/test-clock", Map.of("now", "2026-12-31T00:00:00Z"))
        .isProblem(422, "validation_failed");
    edit("Deux");
    assertThat(http.get(path).at("/updatedAt")).startsWith("2027-01-01T00:0");
    assertThat(tenant.http().get("/v1/tenant").is(200).at("/updatedAt")).doesNotStartWith("2027");
    assertThat(http.delete("/v1/test-clock").is(200).at("/set")).isEqualTo("false");
    assertThat(http.get("/v1/test-clock").at("/set")).isEqualTo("false");
  }

  private Reply schedule(Map<String, Object> wish) {
    return http.post(path + "/schedule", wish);
  }

  private void clock(String now) {
    http.put("/v1/test-clock", Map.of("now", now)).is(200);
  }

  private void edit(String body) {
    String tag = http.get(path).header("ETag");
    http.with("If-Match", tag).put(path, Map.of("title", "Un", "body", body)).is(200);
  }

  private int list(String status) {
    return http.get("/v1/publication-schedules?status=" + status).is(200).json().at("/data").size();
  }

  private void awaitState(String state) {
    await(() -> http.get(path).at("/state").equals(state));
  }

  private static void await(java.util.function.BooleanSupplier condition) {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(deadline);
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }
}
