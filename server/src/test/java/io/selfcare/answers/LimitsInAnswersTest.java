package io.selfcare.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a tenant rules about answers is seen in the next answer, and in its explanation. */
@WithServer
class LimitsInAnswersTest {
  private final Content content;
  private final Http http;

  LimitsInAnswersTest(SelfcareServer server) {
    this.content = new Content(server.tenant());
    this.http = content.tenant.http();
  }

  private JsonNode explained(JsonNode answer) {
    return http.get("/v1/answers/" + answer.at("/answerId").asText()).is(200).json();
  }

  private String topic(String kind, String phrase, String message, boolean handover) {
    return http.post(
            "/v1/topics",
            Map.of(
                "kind",
                kind,
                "name",
                "Sujet " + phrase,
                "handover",
                handover,
                "texts",
                List.of(Map.of("locale", "fr", "phrases", List.of(phrase), "message", message))))
        .is(201)
        .header("Location");
  }

  @Test
  void aQuestionOnASensitiveTopicIsKeptForHumans() {
    content.publish("fr", "Mes clés sont perdues", "Demandez un double.", "perte de clés");
    assertThat(content.ask("Mes clés sont perdues", "fr").at("/decision").asText())
        .isEqualTo("answer");
    String path = topic("sensitive", "clés perdues", "Un humain vous rappelle.", true);
    http.with("If-Match", "\"1\"")
        .put(
            path,
            Map.of(
                "kind",
                "sensitive",
                "name",
                "Clés",
                "handover",
                true,
                "texts",
                List.of(
                    Map.of(
                        "locale",
                        "fr",
                        "phrases",
                        List.of("clés sont perdues"),
                        "message",
                        "Un humain vous rappelle."))))
        .is(200);
    JsonNode limited = content.ask("Mes clés sont perdues !", "fr");
    assertThat(limited.at("/decision").asText()).isEqualTo("limit");
    assertThat(limited.at("/limitReason").asText()).isEqualTo("sensitive");
    assertThat(limited.at("/limitMessage").asText()).isEqualTo("Un humain vous rappelle.");
    assertThat(limited.at("/handoverSuggested").asBoolean()).isTrue();
    assertThat(limited.at("/results")).isEmpty();
    JsonNode before = explained(limited);
    assertThat(before.at("/trace/topic/name").asText()).isEqualTo("Clés");
    assertThat(before.at("/trace/topic/text").asText()).isEqualTo("clés sont perdues");
    http.delete(path).is(204);
    assertThat(content.ask("Mes clés sont perdues", "fr").at("/decision").asText())
        .isEqualTo("answer");
    assertThat(explained(limited)).isEqualTo(before);
  }

  @Test
  void aQuestionOnAnExcludedTopicIsOutOfScope() {
    content.publish("fr", "Payer mon loyer", "Par carte ou par virement.");
    topic("excluded", "offre d’emploi", "Voyez la page Carrières.", false);
    JsonNode limited = content.ask("Avez-vous des offres d'emplois ?", "fr");
    assertThat(limited.at("/limitReason").asText()).isEqualTo("out_of_scope");
    assertThat(limited.at("/limitMessage").asText()).isEqualTo("Voyez la page Carrières.");
    assertThat(limited.has("handoverSuggested")).isFalse();
    JsonNode other = content.ask("Payer mon loyer", "fr");
    assertThat(other.at("/decision").asText()).isEqualTo("answer");
    assertThat(other.has("limitMessage")).isFalse();
    assertThat(explained(other).at("/trace").has("topic")).isFalse();
  }

  @Test
  void aTargetMovesTheDecision() {
    content.publish(
        "fr", "Horaires d’ouverture de l’agence", "Du lundi au vendredi, de neuf à dix-huit.");
    String question = "horaires agence samedi";
    JsonNode usual = content.ask(question, "fr");
    double confidence = usual.at("/confidence").asDouble();
    JsonNode thresholds = explained(usual).at("/trace/thresholds");
    assertThat(thresholds.at("/source").asText()).isEqualTo("prior");
    boolean answered = usual.at("/decision").asText().equals("answer");
    assertThat(answered).isEqualTo(confidence >= thresholds.at("/answer").asDouble());
    String other = answered ? "{\"maxWrongPercent\":0.1}" : "{\"maxWrongPercent\":50}";
    http.put("/v1/answer-targets/fr", other).is(200);
    JsonNode moved = content.ask(question, "fr");
    assertThat(moved.at("/decision").asText().equals("answer"))
        .as(moved.toString())
        .isNotEqualTo(answered);
    JsonNode set = explained(moved).at("/trace/thresholds");
    assertThat(set.at("/source").asText()).isEqualTo("target");
    assertThat(set.at("/maxWrongPercent").asDouble()).isEqualTo(answered ? 0.1 : 50);
    assertThat(explained(usual).at("/trace/thresholds")).isEqualTo(thresholds);
  }

  @Test
  void aContextRuleDecidesBetweenCloseArticlesAndSaysSo() {
    String one = content.publish("fr", "Horaires d’ouverture", "À neuf heures.");
    String two = content.publish("fr", "Horaires d’ouverture", "À neuf heures.");
    for (String wanted : List.of(one, two)) {
      String rule =
          http.post(
                  "/v1/context-rules",
                  Map.of("name", "Ici", "pages", List.of("/ici/*"), "articleIds", List.of(wanted)))
              .is(201)
              .header("Location");
      JsonNode there =
          Content.ask(
              http,
              Map.of(
                  "question",
                  "horaires d’ouverture",
                  "locale",
                  "fr",
                  "context",
                  Map.of("pageUrl", "https://www.example.com/ici/maintenant")));
      assertThat(there.at("/results/0/articleId").asText()).isEqualTo(wanted);
      JsonNode trace = explained(there).at("/trace");
      assertThat(trace.at("/contextRules/0/name").asText()).isEqualTo("Ici");
      assertThat(trace.at("/candidates/0/features/context").asDouble()).isEqualTo(0.05);
      assertThat(trace.at("/candidates/0/contextRuleIds")).hasSize(1);
      assertThat(trace.at("/candidates/1/features").has("context")).isFalse();
      http.delete(rule).is(204);
    }
    assertThat(
            explained(content.ask("horaires d’ouverture", "fr")).at("/trace").has("contextRules"))
        .isFalse();
  }

  @Test
  void aRuleNeverBringsUpWhatDoesNotFit() {
    String lift = content.publish("fr", "L’ascenseur est en panne", "Appelez le gardien.");
    String fees = content.publish("fr", "Comprendre mes charges", "Elles sont réparties.");
    http.post(
            "/v1/context-rules",
            Map.of("name", "Charges", "journeySteps", List.of("fees"), "articleIds", List.of(fees)))
        .is(201);
    JsonNode answer =
        Content.ask(
            http,
            Map.of(
                "question",
                "l’ascenseur est en panne",
                "locale",
                "fr",
                "context",
                Map.of("journeyStep", "fees")));
    assertThat(answer.at("/results/0/articleId").asText()).isEqualTo(lift);
    assertThat(answer.at("/decision").asText()).isEqualTo("answer");
  }
}
