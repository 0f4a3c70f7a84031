package io.selfcare.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithServer
class FeedbackTest {
  private final Content content;
  private String lift = "";
  private String keys = "";
  private String answerId = "";

  FeedbackTest(SelfcareServer server) {
    this.content = new Content(server.tenant());
  }

  @BeforeEach
  void ask() {
    lift = content.publish("fr", "L’ascenseur est en panne", "Appelez-nous.");
    keys = content.publish("fr", "Clés perdues", "Demandez un double.");
    JsonNode answer = content.ask("ascenseur en panne", "fr");
    assertThat(Content.articles(answer)).containsExactly(lift);
    answerId = answer.at("/answerId").asText();
  }

  private Reply rate(Map<String, Object> opinion) {
    return content.tenant.http().post("/v1/answers/" + answerId + "/feedback", opinion);
  }

  @Test
  void isKeptWithPersonalDataMaskedAndMeansTheFirstResult() {
    JsonNode feedback =
        rate(Map.of(
                "helpful", false,
                "reason", "outdated",
                "comment", "Écrivez à moi@exemple.fr"))
            .is(201)
            .json();
    assertThat(feedback.at("/id").asText()).startsWith("fbk_");
    assertThat(feedback.at("/answerId").asText()).isEqualTo(answerId);
    assertThat(feedback.at("/articleId").asText()).isEqualTo(lift);
    assertThat(feedback.at("/reason").asText()).isEqualTo("outdated");
    assertThat(feedback.at("/comment").asText()).isEqualTo("Écrivez à [email]");
  }

  @Test
  void isTakenMoreThanOnceAndFromPages() {
    String first = rate(Map.of("helpful", true, "articleId", lift)).is(201).at("/id");
    String second =
        content
            .tenant
            .widget("https://www.example.com")
            .post("/v1/answers/" + answerId + "/feedback", Map.of("helpful", false))
            .is(201)
            .at("/id");
    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void stillCountsWhenTheArticleIsGone() {
    content.delete(lift);
    rate(Map.of("helpful", true, "articleId", lift)).is(201);
  }

  @Test
  void needsAnArticleThatWasShown() {
    rate(Map.of("helpful", true, "articleId", keys)).isProblem(422, "validation_failed");
    rate(Map.of("helpful", true, "articleId", "nope")).isProblem(422, "validation_failed");
  }

  @Test
  void needsAnAnswerOfThisTenant(SelfcareServer server) {
    server
        .tenant()
        .http()
        .post("/v1/answers/" + answerId + "/feedback", Map.of("helpful", true))
        .isProblem(404, "not_found");
  }

  @Test
  void needsToSayWhetherItHelped() {
    rate(Map.of("reason", "unclear")).isProblem(422, "validation_failed");
    rate(Map.of("helpful", true, "comment", "x".repeat(2001))).isProblem(422, "validation_failed");
  }
}
