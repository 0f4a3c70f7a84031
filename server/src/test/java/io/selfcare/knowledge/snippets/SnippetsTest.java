package io.selfcare.knowledge.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** A snippet is written once; what is published of it stands in every text that uses it. */
@WithServer
class SnippetsTest {
  private final TestTenant tenant;
  private final Http http;

  SnippetsTest(SelfcareServer server) {
    this.tenant = server.tenant();
    this.http = tenant.http();
  }

  private String snippet(String key, Map<String, String> texts) {
    return "/v1/snippets/"
        + http.post("/v1/snippets", Map.of("key", key, "texts", texts)).is(201).at("/id");
  }

  private String published(String key, String text) {
    String path = snippet(key, Map.of("fr", text));
    publish(path);
    return path;
  }

  private JsonNode publish(String path) {
    return finished(http.post(path + "/publish").is(202).at("/id"));
  }

  private JsonNode finished(String job) {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
    JsonNode now = http.get("/v1/jobs/" + job).is(200).json();
    while (!List.of("succeeded", "failed").contains(now.at("/status").asText())
        && Instant.now().isBefore(deadline)) {
      LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
      now = http.get("/v1/jobs/" + job).is(200).json();
    }
    assertThat(now.at("/status").asText()).isEqualTo("succeeded");
    return now;
  }

  private void rewrite(String path, String text) {
    String tag = http.get(path).is(200).header("ETag");
    http.with("If-Match", tag).put(path, Map.of("texts", Map.of("fr", text))).is(200);
  }

  private Reply create(String body, String format) {
    Map<String, Object> text =
        Map.of("locale", "fr", "title", "Agence", "body", body, "bodyFormat", format);
    return http.post("/v1/articles", Map.of("translations", List.of(text)));
  }

  private String article(String body) {
    return "/v1/articles/" + create(body, "markdown").is(201).at("/id") + "/translations/fr";
  }

  private void put(String translation, String body) {
    String tag = http.get(translation).is(200).header("ETag");
    http.with("If-Match", tag).put(translation, Map.of("title", "Agence", "body", body)).is(200);
  }

  private String html(String path) {
    return http.get(path).is(200).at("/html");
  }

  @Test
  void itStandsWhereABodyNamesIt() {
    published("horaires", "de **9 h** à 18 h");
    published("liste", "- un\n- deux");
    assertThat(html(article("Ouvert {{snippet:horaires}}, tous les jours.")))
        .isEqualTo("<p>Ouvert de <strong>9 h</strong> à 18 h, tous les jours.</p>\n");
    assertThat(html(article("Voici :\n\n{{snippet:liste}}\n\nFin.")))
        .contains("<ul>", "<li>deux</li>", "<p>Fin.</p>")
        .doesNotContain("<p><ul>");
    for (String format : List.of("html", "text")) {
      String id = create("Ouvert {{snippet:horaires}}.", format).is(201).at("/id");
      assertThat(html("/v1/articles/" + id + "/translations/fr"))
          .contains("Ouvert de <strong>9 h</strong> à 18 h.");
    }
  }

  @Test
  void publishingCarriesItIntoWhatIsLiveAndIntoDrafts() {
    String path = published("horaires", "de 9 h à 18 h");
    String live = article("Ouvert {{snippet:horaires}}.");
    http.post(live + "/publish?waitFor=indexed", Map.of()).is(200);
    put(live, "Brouillon {{snippet:horaires}}.");
    String draft = article("Encore {{snippet:horaires}}.");

    rewrite(path, "de 8 h à 20 h");
    assertThat(html(live + "/versions/1")).contains("9 h");
    JsonNode job = publish(path);
    assertThat(job.at("/succeeded").asInt()).isEqualTo(2);

    JsonNode translation = http.get(live).is(200).json();
    assertThat(translation.at("/publishedVersion").asInt()).isEqualTo(2);
    assertThat(translation.at("/hasUnpublishedChanges").asBoolean()).isTrue();
    assertThat(translation.at("/html").asText()).isEqualTo("<p>Brouillon de 8 h à 20 h.</p>\n");
    JsonNode version = http.get(live + "/versions/2").is(200).json();
    assertThat(version.at("/body").asText()).isEqualTo("Ouvert {{snippet:horaires}}.");
    assertThat(version.at("/html").asText()).isEqualTo("<p>Ouvert de 8 h à 20 h.</p>\n");
    assertThat(version.at("/comment").asText()).isEqualTo("Snippet horaires, version 2");
    assertThat(html(live + "/versions/1")).contains("9 h");
    assertThat(html(draft)).contains("8 h à 20 h");
    assertThat(http.get(draft).json().has("publishedVersion")).isFalse();
    assertThat(
            http.post("/v1/answers", Map.of("question", "Agence ouvert", "locale", "fr"))
                .is(200)
                .at("/results/0/html"))
        .contains("8 h à 20 h");

    publish(path);
    assertThat(http.get(live).at("/publishedVersion")).isEqualTo("2");
  }

  @Test
  void whatUsesItIsListedAndHoldsIt() {
    String path = published("horaires", "de 9 h à 18 h");
    String live = article("Ouvert {{snippet:horaires}}.");
    http.post(live + "/publish", Map.of()).is(200);
    assertThat(usages(path)).containsExactly("draft live");
    put(live, "Sans.");
    assertThat(usages(path)).containsExactly("live");
    put(live, "Avec {{snippet:horaires}} et {{snippet:horaires}}.");
    assertThat(usages(path)).containsExactly("draft live");
    assertThat(http.delete(path).isProblem(409, "conflict").at("/detail")).startsWith("1 text");
    put(live, "Sans.");
    http.post(live + "/publish", Map.of()).is(200);
    assertThat(usages(path)).isEmpty();
    http.delete(path).is(204);
  }

  private List<String> usages(String path) {
    JsonNode data = http.get(path + "/usages").is(200).json().at("/data");
    assertThat(http.get(path).json().at("/usageCount").asInt()).isEqualTo(data.size());
    return data.valueStream()
        .map(
            u ->
                (u.at("/draft").asBoolean() ? "draft" : "")
                    + (u.at("/live").asBoolean() ? " live" : ""))
        .map(String::strip)
        .toList();
  }

  @Test
  void usagesCanBePagedThrough() {
    String path = published("horaires", "de 9 h à 18 h");
    for (int i = 0; i < 5; i++) {
      article("Ouvert {{snippet:horaires}}.");
    }
    JsonNode first = http.get(path + "/usages?limit=3").is(200).json();
    assertThat(first.at("/data")).hasSize(3);
    JsonNode second =
        http.get(path + "/usages?limit=3&cursor=" + first.at("/nextCursor").asText()).json();
    assertThat(second.at("/data")).hasSize(2);
    assertThat(second.at("/hasMore").asBoolean()).isFalse();
  }

  @Test
  void whatCannotBeExpandedIsRefusedAndSaysWhy() {
    refused("{{snippet:inconnu}}", "unknown_snippet");
    refused("{{snippet:Pas_Une_Clef}}", "unknown_snippet");
    snippet("brouillon", Map.of("fr", "pas publié"));
    refused("{{snippet:brouillon}}", "unpublished_snippet");
    published("horaires", "de 9 h à 18 h");
    refused("[ici]({{snippet:horaires}})", "misplaced_snippet");
    refused("<b title='{{snippet:horaires}}'>a</b>", "misplaced_snippet");
    refused("{{snippet:horaires}} ".repeat(101), "too_complex");
  }

  private void refused(String body, String code) {
    Reply reply = create(body, "markdown").isProblem(422, "validation_failed");
    assertThat(reply.at("/errors/0/pointer")).isEqualTo("/translations/0/body");
    assertThat(reply.at("/errors/0/code")).as(body).isEqualTo(code);
  }

  @Test
  void aSnippetHoldsNoOther() {
    Map<String, Object> wish =
        Map.of("key", "deux", "texts", Map.of("fr", "Voir {{snippet:deux}}."));
    Reply reply = http.post("/v1/snippets", wish).isProblem(422, "validation_failed");
    assertThat(reply.at("/errors/0/pointer")).isEqualTo("/texts/fr");
    assertThat(reply.at("/errors/0/code")).isEqualTo("nested_snippet");
  }

  @Test
  void theLocaleOfTheArticleOrItsFallbackIsUsed() {
    String tag = http.get("/v1/tenant").is(200).header("ETag");
    http.with("If-Match", tag)
        .patch("/v1/tenant", Map.of("locales", List.of("fr", "en"), "defaultLocale", "fr"))
        .is(200);
    String path = snippet("horaires", Map.of("fr", "de 9 h à 18 h"));
    publish(path);
    Map<String, Object> text =
        Map.of("locale", "en", "title", "Office", "body", "Open {{snippet:horaires}}.");
    String id = http.post("/v1/articles", Map.of("translations", List.of(text))).is(201).at("/id");
    assertThat(html("/v1/articles/" + id + "/translations/en")).contains("de 9 h");
    Map<String, String> both = new HashMap<>(Map.of("fr", "de 9 h à 18 h", "en", "9 to 6"));
    String current = http.get(path).header("ETag");
    http.with("If-Match", current).put(path, Map.of("texts", both)).is(200);
    publish(path);
    assertThat(html("/v1/articles/" + id + "/translations/en")).contains("9 to 6");
  }

  @Test
  void aBlockInASnippetIsHiddenInEveryText() {
    published("contact", "Appelez-nous.\n\n::: internal\nLigne directe : zibeline.\n:::");
    for (String body : List.of("{{snippet:contact}}", "Voici {{snippet:contact}} pour vous.")) {
      String id = create(body, "markdown").is(201).at("/id");
      http.post("/v1/articles/" + id + "/translations/fr/publish?waitFor=indexed", Map.of())
          .is(200);
      assertThat(html("/v1/articles/" + id + "/translations/fr")).contains("zibeline");
      assertThat(http.get("/v1/help-center/articles/" + id).is(200).text())
          .contains("Appelez-nous")
          .doesNotContain("zibeline");
    }
    assertThat(
            http.post("/v1/answers", Map.of("question", "zibeline", "locale", "fr"))
                .is(200)
                .json()
                .at("/results"))
        .isEmpty();
  }

  @Test
  void anImportOfAnUnknownSnippetFailsInItsRow() {
    published("horaires", "de 9 h à 18 h");
    String rows =
        """
        {"externalId":"a","locale":"fr","title":"A","body":"{{snippet:horaires}}"}
        {"externalId":"b","locale":"fr","title":"B","body":"{{snippet:inconnu}}"}
        {"externalId":"c","locale":"fr","title":"C","body":"::: interne\\nsecret\\n:::"}
        """;
    String job =
        http.with("Content-Type", "application/x-ndjson")
            .send("POST", "/v1/imports?kind=articles", BodyPublishers.ofString(rows))
            .is(202)
            .at("/id");
    JsonNode done = finished(job);
    assertThat(done.at("/succeeded").asInt()).isEqualTo(1);
    JsonNode results =
        http.get("/v1/jobs/" + job + "/results?status=failed").is(200).json().at("/data");
    assertThat(results.findValuesAsText("code")).contains("unknown_snippet", "unknown_block");
  }

  @Test
  void twoEditorsAndOneKey() {
    String path = snippet("horaires", Map.of("fr", "un"));
    Map<String, Object> wish = Map.of("key", "horaires", "texts", Map.of("fr", "deux"));
    http.post("/v1/snippets", wish).isProblem(409, "conflict");
    http.put(path, Map.of("texts", Map.of("fr", "deux"))).isProblem(428, "precondition_required");
    String tag = http.get(path).header("ETag");
    rewrite(path, "trois");
    http.with("If-Match", tag)
        .put(path, Map.of("texts", Map.of("fr", "deux")))
        .isProblem(412, "precondition_failed");
    assertThat(http.get(path).at("/texts/fr")).isEqualTo("trois");
    http.get("/v1/snippets/snp_00000000000000000000000000").isProblem(404, "not_found");
  }
}
