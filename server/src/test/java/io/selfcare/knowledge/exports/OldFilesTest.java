package io.selfcare.knowledge.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.knowledge.imports.Transfers;
import io.selfcare.platform.ids.JobId;
import io.selfcare.testing.Http;
import io.selfcare.testing.OwnerDatabase;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@WithServer
final class OldFilesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final SelfcareServer server;

  OldFilesTest(SelfcareServer server) {
    this.server = server;
  }

  @Test
  void theFileOfAnExportGoesAfterSevenDays() {
    Http http = server.tenant().http();
    new Transfers(http)
        .whole(
            "", "application/x-ndjson", "{\"externalId\":\"a\",\"title\":\"Un\",\"body\":\"un\"}");
    JsonNode old = exported(http);
    JsonNode fresh = exported(http);
    age(old, "7 days 1 minute");
    age(fresh, "6 days 23 hours");
    OwnerDatabase.of(server)
        .useHandle(
            handle ->
                handle.execute(
                    "update scheduled_tasks set execution_time = now() where task_name = 'housekeeping' and not picked"));
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    String file = old.path("downloadUrl").asText();
    String path = "/v1/jobs/" + old.path("id").asText();
    while (http.get(path).is(200).json().has("downloadUrl")) {
      assertThat(System.nanoTime()).isLessThan(deadline);
    }
    http.get(file).isProblem(404, "not_found");
    http.get(fresh.path("downloadUrl").asText()).is(200);
  }

  private static JsonNode exported(Http http) {
    String wish = "{\"kind\":\"articles\",\"format\":\"ndjson\"}";
    return new Transfers(http).ended(http.post("/v1/exports", wish).is(202).header("Location"));
  }

  private void age(JsonNode job, String by) {
    OwnerDatabase.of(server)
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        "update jobs set finished_at = finished_at - cast(:by as interval) where id = :id")
                    .bind("by", by)
                    .bind("id", JobId.parse(job.path("id").asText()).value())
                    .execute());
  }
}
