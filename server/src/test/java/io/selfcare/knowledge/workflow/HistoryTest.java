package io.selfcare.knowledge.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was live and what was written is never lost. */
@WithServer
final class HistoryTest {
  private final Http http;
  private final Http other;
  private final String path;

  HistoryTest(SelfcareServer server) {
    TestTenant tenant = server.tenant();
    this.http = tenant.http();
    this.other = tenant.as("editor");
    Map<String, Object> text =
        Map.of(
            "locale", "fr",
            "title", "Un",
            "body", "Appelez le 08.\n\nMerci.",
            "variants", List.of("Une", "Deux"),
            "bodyFormat", "markdown",
            "slug", "un-article",
            "channels", Map.of("sms", "Appelez le 08."));
    String id = http.post("/v1/articles", Map.of("translations", List.of(text))).at("/id");
    this.path = "/v1/articles/" + id + "/translations/fr";
  }

  @Test
  void twoEditorsAtOnceLoseNothing() {
    String read = http.get(path).header("ETag");
    other
        .with("If-Match", read)
        .put(path, Map.of("title", "Un", "body", "Appelez le 09.\n\nMerci."))
        .is(200);
    Reply late =
        http.with("If-Match", read)
            .put(path, Map.of("title", "Un nouveau", "body", "Appelez le 08.\n\nMerci !"))
            .isProblem(412, "precondition_failed");
    JsonNode current = late.json().at("/current");
    assertThat(current.at("/etag").asText()).isEqualTo("\"2\"");
    assertThat(current.at("/updatedBy").asText()).startsWith("key_");
    assertThat(current.at("/truncated").asBoolean()).isFalse();
    assertThat(current.at("/changes").findValuesAsText("field")).contains("title", "body");
    assertThat(current.at("/changes").findValuesAsText("text"))
        .contains("Appelez le 09.", "Appelez le 08.", "Merci !");
    http.with("If-Match", current.at("/etag").asText())
        .put(path, Map.of("title", "Un nouveau", "body", "Appelez le 09.\n\nMerci !"))
        .is(200);
  }

  @Test
  void aVersionIsComparedAndRestoredExactly() {
    http.post(path + "/publish", Map.of("comment", "Première")).is(200);
    JsonNode first = http.get(path).json();
    edit(Map.of("title", "Deux", "body", "Autre texte.", "bodyFormat", "text"));
    Reply diff = http.get(path + "/versions/1/diff").is(200);
    assertThat(diff.at("/to")).isEqualTo("draft");
    assertThat(diff.json().at("/fields").findValuesAsText("field"))
        .containsExactly("title", "variants", "body", "bodyFormat", "slug", "channels/sms");
    http.post(path + "/publish").is(200);
    assertThat(http.get(path + "/versions/1/diff?against=2").at("/to")).isEqualTo("2");
    assertThat(http.get(path + "/versions/2/diff?against=draft").json().at("/fields")).isEmpty();
    http.get(path + "/versions/1/diff?against=3").isProblem(404, "not_found");
    http.get(path + "/versions/1/diff?against=old").isProblem(400, "invalid_parameter");
    Reply restored = http.post(path + "/versions/1/restore", Map.of("comment", "Trop tôt")).is(200);
    for (String field :
        List.of("title", "body", "bodyFormat", "variants", "channels", "slug", "html")) {
      assertThat(restored.json().at("/" + field)).as(field).isEqualTo(first.at("/" + field));
    }
    assertThat(restored.at("/publishedVersion")).isEqualTo("2");
    assertThat(restored.at("/draftState")).isEqualTo("draft");
    JsonNode last = http.get(path + "/events").json().at("/data/0");
    assertThat(last.at("/step").asText()).isEqualTo("restored");
    assertThat(last.at("/version").asInt()).isEqualTo(1);
    assertThat(last.at("/comment").asText()).isEqualTo("Trop tôt");
    http.with("If-Match", "\"1\"")
        .post(path + "/versions/1/restore")
        .isProblem(412, "precondition_failed");
    http.post(path + "/versions/7/restore").isProblem(404, "not_found");
  }

  private void edit(Map<String, Object> text) {
    http.with("If-Match", http.get(path).header("ETag")).put(path, text).is(200);
  }
}
