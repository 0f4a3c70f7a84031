package io.selfcare.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithServer
class ExplanationTest {
  private final Content content;

  ExplanationTest(SelfcareServer server) {
    this.content = new Content(server.tenant());
  }

  private String explain(String answerId) {
    return content.tenant.http().get("/v1/answers/" + answerId).is(200).text();
  }

  @Test
  void staysTheSameWhenTheArticleChangesAndGoes() {
    String id = content.publish("fr", "L’ascenseur est en panne", "Appelez le **gardien**.");
    JsonNode answer = content.ask("ascenseur en panne", "fr");
    String answerId = answer.at("/answerId").asText();
    String explained = explain(answerId);
    assertThat(explained).contains("<strong>gardien</strong>");

    content.rewrite(id, "fr", "Un tout autre sujet", "Rien à voir.");
    assertThat(explain(answerId)).isEqualTo(explained);
    content.delete(id);
    assertThat(explain(answerId)).isEqualTo(explained);
    assertThat(Content.articles(content.ask("ascenseur en panne", "fr"))).isEmpty();
  }

  @Test
  void repeatsTheAnswerAndSaysWhatItRestsOn() {
    String id = content.publish("fr", "L’ascenseur est en panne", "Appelez le gardien.");
    JsonNode answer =
        Content.ask(
            content.tenant.http(),
            Map.of("question", "ascenseur en panne", "locale", "fr-CH", "channel", "web"));
    ObjectNode explained =
        (ObjectNode)
            content
                .tenant
                .http()
                .get("/v1/answers/" + answer.at("/answerId").asText())
                .is(200)
                .json();
    JsonNode trace = explained.remove("trace");
    assertThat(explained.toString()).isEqualTo(answer.toString());
    assertThat(trace.at("/question").asText()).isEqualTo("ascenseur en panne");
    assertThat(trace.at("/locale").asText()).isEqualTo("fr-CH");
    assertThat(trace.at("/channel").asText()).isEqualTo("web");
    assertThat(trace.at("/audience").asText()).isEqualTo("customer");
    assertThat(trace.at("/thresholds/answer").asDouble()).isBetween(0.0, 1.0);
    assertThat(trace.at("/candidates/0/articleId").asText()).isEqualTo(id);
    assertThat(trace.at("/candidates/0/version").asInt()).isEqualTo(1);
    assertThat(trace.at("/candidates/0/features/coverage").asDouble()).isEqualTo(1);
    assertThat(trace.at("/candidates/0/features/knownShare").asDouble()).isEqualTo(1);
    assertThat(trace.at("/candidates/0/features/contentWords").asInt()).isEqualTo(2);
    JsonNode sure = trace.at("/confidenceFeatures");
    assertThat(sure.path("answerable").asDouble() * sure.path("foremost").asDouble())
        .isCloseTo(explained.path("confidence").asDouble(), within(1e-4));
    assertThat(sure.path("nearness")).isEqualTo(trace.at("/candidates/0/features/nearness"));
    assertThat(trace.at("/configurationVersion").asText()).isNotEmpty();
    assertThat(trace.at("/indexGeneration").asText()).isNotEmpty();
  }

  @Test
  void keepsNoPersonalData() {
    JsonNode answer =
        content.ask("Rappelez anne@exemple.fr au 06 12 34 56 78 pour mon dossier", "fr");
    assertThat(explain(answer.at("/answerId").asText()))
        .contains("Rappelez [email] au [phone] pour mon dossier")
        .doesNotContain("anne@exemple.fr")
        .doesNotContain("06 12 34");
  }

  @Test
  void belongsToOneTenantAndMode(SelfcareServer server) {
    String answerId = content.ask("ascenseur", "fr").at("/answerId").asText();
    String path = "/v1/answers/" + answerId;
    content.tenant.testMode().get(path).isProblem(404, "not_found");
    server.tenant().http().get(path).isProblem(404, "not_found");
    content.tenant.widget("https://www.example.com").get(path).isProblem(403, "forbidden");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ans_00000000000000000000000000", "ans_x", "art_00000000000000000000000000", "1"})
  void anUnknownAnswerIsNotFound(String id) {
    content.tenant.http().get("/v1/answers/" + id).isProblem(404, "not_found");
  }
}
