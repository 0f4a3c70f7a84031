package io.selfcare.answers.topics;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Topics over HTTP: kept, checked, tried. */
@WithServer
final class TopicsTest {
  private static final Map<String, Object> DISTRESS =
      Map.of(
          "kind",
          "sensitive",
          "name",
          "Détresse",
          "handover",
          true,
          "texts",
          List.of(
              Map.of(
                  "locale",
                  "fr",
                  "phrases",
                  List.of("en finir avec la vie"),
                  "examples",
                  List.of("Je n’ai plus envie de vivre"),
                  "message",
                  "Appelez le 3114."),
              Map.of("locale", "EN", "phrases", List.of("kill myself"))));

  private final TestTenant tenant;
  private final Http http;

  TopicsTest(SelfcareServer server) {
    this.tenant = server.tenant();
    this.http = tenant.http();
  }

  private JsonNode check(String question, String locale) {
    return http.post("/v1/topic-checks", Map.of("question", question, "locale", locale))
        .is(200)
        .json();
  }

  @Test
  void aTopicIsKeptReplacedAndDeleted() {
    Reply made = http.post("/v1/topics", DISTRESS).is(201);
    String path = made.header("Location");
    assertThat(made.at("/texts/0/locale") + made.at("/texts/1/locale")).isEqualTo("enfr");
    assertThat(made.at("/texts/1/message")).isEqualTo("Appelez le 3114.");
    assertThat(made.at("/enabled")).isEqualTo("true");
    assertThat(http.get(path).is(200).text()).isEqualTo(made.text());
    assertThat(http.get("/v1/topics?kind=sensitive").is(200).json().at("/data")).hasSize(1);
    assertThat(http.get("/v1/topics?kind=excluded").is(200).json().at("/data")).isEmpty();
    Map<String, Object> other =
        Map.of(
            "kind",
            "excluded",
            "name",
            "Autre",
            "enabled",
            false,
            "texts",
            List.of(Map.of("locale", "fr", "examples", List.of("Une question"))));
    http.put(path, other).isProblem(428, "precondition_required");
    http.with("If-Match", made.header("ETag")).put(path, other).is(200);
    http.with("If-Match", made.header("ETag"))
        .put(path, other)
        .isProblem(412, "precondition_failed");
    assertThat(http.get(path).at("/version")).isEqualTo("2");
    http.delete(path).is(204);
    http.get(path).isProblem(404, "not_found");
  }

  @Test
  void aQuestionIsTriedAgainstTheTopics() {
    String path = http.post("/v1/topics", DISTRESS).is(201).header("Location");
    JsonNode caught = check("Je veux EN FINIR avec ma vie", "fr").at("/topic");
    assertThat(caught.at("/name").asText()).isEqualTo("Détresse");
    assertThat(caught.at("/matchedBy").asText()).isEqualTo("phrase");
    assertThat(caught.at("/text").asText()).isEqualTo("en finir avec la vie");
    assertThat(check("I want to kill myself", "en").at("/topic/kind").asText())
        .isEqualTo("sensitive");
    assertThat(check("je n'ai plus envie de vivre", "fr").at("/topic/matchedBy").asText())
        .isEqualTo("example");
    assertThat(check("Comment finir ma commande ?", "fr").at("/topic").isNull()).isTrue();
    http.delete(path).is(204);
    assertThat(check("Je veux en finir avec la vie", "fr").at("/topic").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [{"locale":"fr","phrases":["le la les"]}]                        | /texts/0/phrases/0  | too_common
          [{"locale":"fr","phrases":["rupture","?!"]}]                     | /texts/0/phrases/1  | blank
          [{"locale":"fr","examples":["…"]}]                               | /texts/0/examples/0 | blank
          [{"locale":"fr"}]                                                | /texts/0            | required
          [{"locale":"fr","phrases":["a1"]},{"locale":"fr","phrases":["b2"]}] | /texts/1/locale  | duplicate
          """)
  void saysWhatIsWrongWithATopic(String texts, String pointer, String code) {
    String body = "{\"kind\":\"excluded\",\"name\":\"Sujet\",\"texts\":%s}".formatted(texts);
    Reply refused = http.post("/v1/topics", body).isProblem(422, "validation_failed");
    assertThat(refused.at("/errors/0/pointer")).isEqualTo(pointer);
    assertThat(refused.at("/errors/0/code")).isEqualTo(code);
    assertThat(refused.at("/errors/0/detail")).hasSizeGreaterThan(30);
  }

  @Test
  void alocaleThatIsNotEnabledIsRefused() {
    String body =
        "{\"kind\":\"excluded\",\"name\":\"S\",\"texts\":[{\"locale\":\"ja\",\"phrases\":[\"a1\"]}]}";
    http.post("/v1/topics", body).isProblem(422, "locale_not_enabled");
  }
}
