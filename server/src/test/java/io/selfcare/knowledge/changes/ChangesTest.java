package io.selfcare.knowledge.changes;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** The feed of changes and the reading lists. */
@WithServer
class ChangesTest {
  private static final String FEED = "/v1/knowledge-changes";

  private final TestTenant tenant;
  private final Http http;

  ChangesTest(SelfcareServer server) {
    this.tenant = server.tenant();
    this.http = tenant.http();
  }

  @Test
  void whatReadersNoticeIsToldTheNewestFirst() {
    String id = created("Horaires", "Ouvert de neuf à douze heures.");
    step(id, "publish", Map.of("comment", "Première fois"));
    edit(id, "Horaires", "Ouvert de neuf à seize heures.");
    assertThat(changes("")).hasSize(1);
    step(id, "publish", Map.of());
    step(id, "unpublish", Map.of());
    step(id, "publish", Map.of());
    step(id, "archive", Map.of());
    step(id, "publish", Map.of());
    http.delete("/v1/articles/" + id).is(204);

    List<JsonNode> feed = changes("");
    assertThat(feed)
        .extracting(change -> change.at("/kind").asText())
        .containsExactly(
            "deleted", "published", "archived", "published", "unpublished", "updated", "published");
    JsonNode updated = feed.get(5);
    assertThat(updated.at("/version").asInt()).isEqualTo(2);
    assertThat(updated.at("/changedParts")).hasSize(1);
    assertThat(updated.at("/changedParts/0").asText()).isEqualTo("body");
    assertThat(updated.at("/bodyChanged").asDouble()).isBetween(0.05, 0.5);
    assertThat(feed.getLast().at("/comment").asText()).isEqualTo("Première fois");
    assertThat(feed.getLast().at("/by").asText()).startsWith("key_");
  }

  @Test
  void importsTellOfEachTextThatWentLiveOnce() {
    String row = "{\"externalId\":\"%s\",\"locale\":\"fr\",\"title\":\"%s\",\"body\":\"Texte.\"}\n";
    String rows = row.formatted("a", "Un") + row.formatted("b", "Deux");
    imported(rows);
    imported(rows);
    imported(row.formatted("a", "Un autre"));
    assertThat(changes(""))
        .extracting(change -> change.at("/kind").asText())
        .containsExactly("updated", "published", "published");
    assertThat(changes("").getFirst().at("/changedParts/0").asText()).isEqualTo("title");
    assertThat(changes("").getFirst().at("/by").asText()).startsWith("job_");
  }

  @Test
  void aSnippetThatIsPublishedAgainTellsOfTheTextsThatUseIt() {
    Map<String, Object> snippet =
        Map.of("key", "horaires", "texts", Map.of("fr", "de neuf à douze heures"));
    String path = "/v1/snippets/" + http.post("/v1/snippets", snippet).is(201).at("/id");
    finished(http.post(path + "/publish").is(202).at("/id"));
    step(created("Ouverture", "Nous ouvrons {{snippet:horaires}}."), "publish", Map.of());
    http.with("If-Match", http.get(path).is(200).header("ETag"))
        .put(path, Map.of("texts", Map.of("fr", "de neuf à seize heures")))
        .is(200);
    finished(http.post(path + "/publish").is(202).at("/id"));
    JsonNode updated = changes("").getFirst();
    assertThat(updated.at("/kind").asText()).isEqualTo("updated");
    assertThat(updated.at("/changedParts/0").asText()).isEqualTo("body");
    assertThat(updated.at("/bodyChanged").asDouble()).isGreaterThan(0);
  }

  @Test
  void aPageShowsNothingTwiceWhateverHappensMeanwhile() {
    for (int i = 0; i < 4; i++) {
      step(created("Article " + i, "Texte."), "publish", Map.of());
    }
    Reply first = http.get(FEED + "?limit=2").is(200);
    step(created("Plus tard", "Texte."), "publish", Map.of());
    Reply second = http.get(FEED + "?limit=2&cursor=" + first.at("/nextCursor")).is(200);
    assertThat(second.json().at("/data"))
        .extracting(change -> change.at("/article/title").asText())
        .containsExactly("Article 1", "Article 0");
    assertThat(changes("?since=2100-01-01T00:00:00Z")).isEmpty();
    assertThat(changes("?locale=en")).isEmpty();
    assertThat(changes("?since=2020-01-01T00:00:00%2B02:00&locale=FR")).hasSize(5);
    http.get(FEED + "?categoryId=x").isProblem(400, "invalid_parameter");
  }

  @Test
  void whatIsAnnouncedIsOnTheReadingListOfItsRolesUntilItIsAcknowledged() {
    Http agent = tenant.as("agent");
    Http colleague = tenant.as("agent");
    Http analyst = tenant.as("analyst");
    step(created("Ailleurs", "Texte."), "publish", Map.of());
    String id = created("Ascenseur", "Réparé sous quatre heures.");
    Map<String, Object> announce =
        Map.of("roles", List.of("agent"), "mustRead", true, "summary", "Nouveau délai.");
    step(id, "publish", Map.of("announce", announce));

    JsonNode entry = agent.get(FEED + "?unread=true").is(200).json().at("/data/0");
    assertThat(entry.at("/announcement/summary").asText()).isEqualTo("Nouveau délai.");
    assertThat(entry.at("/announcement/mustRead").asBoolean()).isTrue();
    assertThat(analyst.get(FEED + "?unread=true").is(200).json().at("/data")).isEmpty();
    String path = FEED + "/" + entry.at("/id").asText();
    agent.post(path + "/acknowledge").is(200);
    assertThat(agent.post(path + "/acknowledge").is(200).at("/read")).isEqualTo("true");
    assertThat(agent.get(FEED + "?unread=true").is(200).json().at("/data")).isEmpty();
    assertThat(colleague.get(FEED + "?unread=true").is(200).json().at("/data")).hasSize(1);
    assertThat(colleague.get(path).is(200).at("/read")).isEqualTo("false");

    JsonNode readers = http.get(path + "/readers").is(200).json().at("/data");
    assertThat(readers).hasSize(1);
    assertThat(readers.at("/0/role").asText()).isEqualTo("agent");
    agent.get(path + "/readers").isProblem(403, "forbidden");
    http.get(FEED + "/chg_01jdd3w5v8e2x9k6m4n7p0q1rs").isProblem(404, "not_found");
  }

  private void imported(String rows) {
    String job =
        http.with("Content-Type", "application/x-ndjson")
            .send("POST", "/v1/imports?kind=articles&publish=true", BodyPublishers.ofString(rows))
            .is(202)
            .at("/id");
    finished(job);
  }

  private void finished(String job) {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
    while (!http.get("/v1/jobs/" + job).is(200).at("/status").equals("succeeded")
        && Instant.now().isBefore(deadline)) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private List<JsonNode> changes(String query) {
    List<JsonNode> data = new ArrayList<>();
    http.get(FEED + query).is(200).json().at("/data").forEach(data::add);
    return data;
  }

  private String created(String title, String body) {
    Map<String, Object> text =
        Map.of("locale", "fr", "title", title, "body", body, "bodyFormat", "text");
    return http.post("/v1/articles", Map.of("translations", List.of(text))).is(201).at("/id");
  }

  private void edit(String id, String title, String body) {
    String path = "/v1/articles/" + id + "/translations/fr";
    http.with("If-Match", http.get(path).is(200).header("ETag"))
        .put(path, Map.of("title", title, "body", body, "bodyFormat", "text"))
        .is(200);
  }

  private void step(String id, String name, Map<String, Object> body) {
    http.post("/v1/articles/" + id + "/translations/fr/" + name, body).is(200);
  }
}
