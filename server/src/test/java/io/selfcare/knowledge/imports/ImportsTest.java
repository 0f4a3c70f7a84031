package io.selfcare.knowledge.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@WithServer
final class ImportsTest {
  private final TestTenant tenant;
  private final Http http;

  ImportsTest(SelfcareServer server) {
    this.tenant = server.tenant();
    this.http = tenant.http();
  }

  private static final String LINE =
      "{\"externalId\":\"%s\",\"locale\":\"%s\",\"title\":\"%s\",\"body\":\"%s\",\"category\":\"Logement > Clés\",\"tags\":[\"t\"]}%n";

  private static String line(String externalId, String locale, String title) {
    return LINE.formatted(externalId, locale, title, "Le texte de " + title);
  }

  private static Reply post(Http http, String query, String type, String lines) {
    return http.with("Content-Type", type)
        .send("POST", "/v1/imports?kind=articles" + query, BodyPublishers.ofString(lines));
  }

  /** Imports and waits for the end. */
  static JsonNode run(Http http, String query, String type, String lines) {
    Reply accepted = post(http, query, type, lines).is(202);
    assertThat(accepted.header("Location")).isEqualTo("/v1/jobs/" + accepted.at("/id"));
    return finished(http, accepted.header("Location"));
  }

  /** The job once it has ended. */
  public static JsonNode finished(Http http, String path) {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    JsonNode job = http.get(path).is(200).json();
    while (!job.path("status").asText().matches("succeeded|failed")) {
      assertThat(System.nanoTime()).as("%s", job).isLessThan(deadline);
      job = http.get(path).is(200).json();
    }
    return job;
  }

  private JsonNode run(String query, String lines) {
    return run(http, query, "application/x-ndjson", lines);
  }

  private JsonNode article(String externalId) {
    JsonNode found = http.get("/v1/articles?externalId=" + externalId).is(200).json().path("data");
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void linesOfOneArticleMeetAndGoLive() {
    JsonNode job =
        run("&publish=true", line("k-1", "fr", "Clés") + "\n" + line("k-1", "en", "Keys"));
    assertThat(job.path("status").asText()).as("%s", job).isEqualTo("succeeded");
    assertThat(job.path("total").asInt()).isEqualTo(2);
    assertThat(job.path("succeeded").asInt()).isEqualTo(2);
    JsonNode article = article("k-1");
    assertThat(article.path("translations")).hasSize(2);
    assertThat(article.path("translations"))
        .allSatisfy(t -> assertThat(t.path("state").asText()).isEqualTo("published"));
    String category = article.path("categoryId").asText();
    assertThat(http.get("/v1/categories/" + category).at("/names/fr")).isEqualTo("Clés");
    assertThat(http.get("/v1/categories").json().path("data")).hasSize(2);
    String version = "/v1/articles/" + article.path("id").asText() + "/translations/fr/versions/1";
    assertThat(http.get(version).is(200).at("/publishedBy")).isEqualTo(job.path("id").asText());
  }

  @Test
  void theSameAgainChangesNothing() {
    String lines = line("s-1", "fr", "Un") + line("s-2", "fr", "Deux");
    run("&publish=true", lines);
    JsonNode before = article("s-1");
    run("&publish=true", lines);
    assertThat(article("s-1")).isEqualTo(before);
    run("", line("s-1", "fr", "Un bis"));
    JsonNode edited = article("s-1").at("/translations/0");
    assertThat(edited.path("title").asText()).isEqualTo("Un bis");
    assertThat(edited.path("publishedVersion").asInt()).isEqualTo(1);
    assertThat(edited.path("hasUnpublishedChanges").asBoolean()).isTrue();
    run("&publish=true", line("s-1", "fr", "Un ter") + line("s-1", "fr", "Un quater"));
    JsonNode live = article("s-1").at("/translations/0");
    assertThat(live.path("title").asText()).isEqualTo("Un quater");
    assertThat(live.path("publishedVersion").asInt()).isEqualTo(2);
  }

  @Test
  void aBadLineIsReportedWithItsNumberAndStopsNoOther() {
    String lines =
        line("b-1", "fr", "Un")
            + "\n{nonsense\n"
            + line("b-2", "de", "Zwei")
            + "{\"externalId\":\"b-3\",\"title\":\"a\",\"body\":\"b\",\"colour\":\"red\"}\n"
            + "{\"externalId\":\"b-4\",\"body\":\"b\"}\n"
            + "{\"externalId\":\"b-5\",\"title\":\"a\\u0000\",\"body\":\"b\"}\n"
            + line("b-6", "fr", "x".repeat(301))
            + line("b-7", "fr", "Sept");
    JsonNode job = run("", lines);
    assertThat(job.path("status").asText()).isEqualTo("succeeded");
    assertThat(job.path("total").asInt()).isEqualTo(8);
    assertThat(job.path("failed").asInt()).isEqualTo(6);
    String path = "/v1/jobs/" + job.path("id").asText() + "/results?status=failed";
    JsonNode results = http.get(path).is(200).json().path("data");
    assertThat(results)
        .extracting(r -> r.path("row").asInt() + " " + r.path("code").asText())
        .containsExactly(
            "3 malformed_json",
            "4 locale_not_enabled",
            "5 unknown_field",
            "6 validation_failed",
            "7 validation_failed",
            "8 validation_failed");
    assertThat(results.get(3).at("/errors/0/pointer").asText()).isEqualTo("/title");
    article("b-7");
  }

  @Test
  void aDryRunChecksEverythingAndChangesNothing() {
    JsonNode job =
        run("&dryRun=true&publish=true", line("d-1", "fr", "Un") + line("d-2", "xx", "X"));
    assertThat(job.path("succeeded").asInt()).isEqualTo(1);
    assertThat(job.path("failed").asInt()).isEqualTo(1);
    assertThat(http.get("/v1/articles").json().path("data")).isEmpty();
    assertThat(http.get("/v1/categories").json().path("data")).isEmpty();
  }

  @Test
  void csvIsReadAsWell() {
    String csv =
        "title,externalId,body,variants,tags\r\n\"Clés, badges\",c-1,\"Deux\r\nlignes\",perdues|volées,'=x\r\n";
    JsonNode job = run(http, "&publish=true", "text/csv; charset=utf-8", csv);
    assertThat(job.path("succeeded").asInt()).as("%s", job).isEqualTo(1);
    JsonNode article = article("c-1");
    assertThat(article.at("/tags/0").asText()).isEqualTo("=x");
    Reply text = http.get("/v1/articles/" + article.path("id").asText() + "/translations/fr");
    assertThat(text.json().path("variants")).hasSize(2);
    JsonNode failed = run(http, "", "text/csv", "title,colour\na,b\n");
    assertThat(failed.path("status").asText()).isEqualTo("failed");
    assertThat(failed.at("/error/code").asText()).isEqualTo("unknown_field");
  }

  @Test
  void publishingIsARightOfItsOwn() {
    Http editor = tenant.as("editor");
    String type = "application/x-ndjson";
    post(editor, "&publish=true", type, line("e-1", "fr", "Un")).isProblem(403, "forbidden");
    run("&publish=true", line("e-1", "fr", "Un"));
    String hidden =
        line("e-1", "fr", "Un").replace("\"tags\"", "\"visibility\":\"internal\",\"tags\"");
    JsonNode job = run(editor, "", type, hidden);
    assertThat(job.path("failed").asInt()).isEqualTo(1);
    assertThat(article("e-1").path("visibility").asText()).isEqualTo("public");
    run("", hidden);
    assertThat(article("e-1").path("visibility").asText()).isEqualTo("internal");
    run("", line("e-1", "fr", "Un"));
    assertThat(article("e-1").path("visibility").asText())
        .as("what is absent stays")
        .isEqualTo("internal");
  }

  @Test
  void manyRowsComeInOrder() {
    String lines =
        IntStream.range(0, 250)
            .mapToObj(i -> line("m-" + i, "fr", "Titre " + i))
            .collect(Collectors.joining());
    JsonNode job = run("&publish=true", lines);
    assertThat(job.path("succeeded").asInt()).isEqualTo(250);
    JsonNode results =
        http.get("/v1/jobs/" + job.path("id").asText() + "/results?limit=100").json().path("data");
    assertThat(results.get(99).path("externalId").asText()).isEqualTo("m-99");
    JsonNode audit = http.get("/v1/audit-log?limit=100").json().path("data");
    assertThat(audit)
        .filteredOn(e -> e.path("action").asText().equals("articles.imported"))
        .hasSize(3);
  }

  @Test
  void whatIsNoImportIsRefused() {
    post(http, "&publish=maybe", "application/x-ndjson", "x").isProblem(400, "invalid_parameter");
    post(http, "", "text/plain", "x").isProblem(415, "unsupported_media_type");
    http.with("Content-Type", "text/csv")
        .send("POST", "/v1/imports?kind=dogs", BodyPublishers.ofString("x"))
        .isProblem(400, "invalid_parameter");
  }
}
