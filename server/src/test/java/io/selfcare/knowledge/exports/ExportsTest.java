package io.selfcare.knowledge.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@WithServer
final class ExportsTest {
  private static final String LINES =
      """
      {"externalId":"a","locale":"fr","title":"=1+1 | x","variants":["a|b","-c","\\\\"],"body":"**Clés**\\r\\n\\"été\\"","category":"Logement > Clés","tags":["t","'u"],"visibility":"segment","segments":["s2","s1"]}
      {"externalId":"a","locale":"en","title":"Keys","body":"<p>x</p>","bodyFormat":"html"}
      {"externalId":"b","locale":"fr","title":"Deux","body":"+deux","bodyFormat":"text"}
      """;

  private final SelfcareServer server;

  ExportsTest(SelfcareServer server) {
    this.server = server;
  }

  @Test
  void anExportImportedElsewhereIsTheSame() {
    for (String format : List.of("ndjson", "csv")) {
      Http first = server.tenant().http();
      send(first, "application/x-ndjson", LINES);
      Reply file = export(first, format);
      assertThat(file.header("Content-Disposition"))
          .matches("attachment; filename=\"articles-job_.*\\." + format + "\"");
      assertThat(file.header("Content-Type"))
          .startsWith(format.equals("csv") ? "text/csv" : "application/x-ndjson");
      Http second = server.tenant().http();
      send(second, file.header("Content-Type"), file.text());
      assertThat(export(second, format).text()).isEqualTo(file.text());
      assertThat(export(second, "ndjson").text()).isEqualTo(export(first, "ndjson").text());
    }
  }

  @Test
  void articlesWithoutAnIdOfTheTenantComeBackToThemselves() {
    Http http = server.tenant().http();
    http.post(
            "/v1/articles",
            "{\"translations\":[{\"locale\":\"fr\",\"title\":\"Un\",\"body\":\"un\"}]}")
        .is(201);
    String lines = export(http, "ndjson").text();
    send(http, "application/x-ndjson", lines.replace("\"Un\"", "\"Deux\""));
    JsonNode articles = http.get("/v1/articles").json().path("data");
    assertThat(articles).hasSize(1);
    assertThat(articles.at("/0/translations/0/title").asText()).isEqualTo("Deux");
    assertThat(articles.get(0).has("externalId")).isFalse();
  }

  @Test
  void theArchiveIsNotExportedAndOnlyExportsHaveAFile() {
    Http http = server.tenant().http();
    String job = send(http, "application/x-ndjson", LINES);
    String article = http.get("/v1/articles?externalId=b").at("/data/0/id");
    http.post("/v1/articles/" + article + "/translations/fr/archive").is(200);
    assertThat(export(http, "ndjson").text().lines()).hasSize(2);
    http.get("/v1/exports/" + job + "/file").isProblem(404, "not_found");
    http.get("/v1/exports/job_01jdd3w5v8e2x9k6m4n7p0q1rs/file").isProblem(404, "not_found");
    server.tenant().http().get("/v1/exports/" + job + "/file").isProblem(404, "not_found");
  }

  private static String send(Http http, String type, String lines) {
    Reply accepted =
        http.with("Content-Type", type)
            .send("POST", "/v1/imports?kind=articles", BodyPublishers.ofString(lines))
            .is(202);
    JsonNode job = finished(http, accepted.header("Location"));
    assertThat(job.path("failed").asInt()).as("%s", job).isZero();
    assertThat(job.path("status").asText()).as("%s", job).isEqualTo("succeeded");
    return accepted.at("/id");
  }

  private static Reply export(Http http, String format) {
    Reply accepted =
        http.post("/v1/exports", "{\"kind\":\"articles\",\"format\":\"%s\"}".formatted(format))
            .is(202);
    JsonNode job = finished(http, accepted.header("Location"));
    return http.get(job.path("downloadUrl").asText()).is(200);
  }

  private static JsonNode finished(Http http, String path) {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    JsonNode job = http.get(path).is(200).json();
    while (!job.path("status").asText().matches("succeeded|failed")) {
      assertThat(System.nanoTime()).as("%s", job).isLessThan(deadline);
      job = http.get(path).is(200).json();
    }
    return job;
  }
}
