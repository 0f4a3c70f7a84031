package io.selfcare.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@WithServer
class AskingTest {
  private final Content content;

  AskingTest(SelfcareServer server) {
    this.content = new Content(server.tenant());
  }

  private String lift = "";

  @BeforeEach
  void publish() {
    lift =
        content.publish(
            Map.of("externalId", "ascenseur"),
            "fr",
            "L’ascenseur est en panne",
            "Appelez le **0 800 00 00 00**, jour et nuit.",
            "L’ascenseur ne marche plus");
    content.publish(
        "fr", "J’ai perdu mes clés", "Demandez un double des clés à l’accueil.", "perte de clé");
    content.publish("en", "Pick up a parcel", "Bring the code that we sent you.");
  }

  @Test
  void findsTheArticleAndShowsItWhole() {
    JsonNode answer = content.ask("Mon ascenseur ne marche plus", "fr");
    assertThat(answer.at("/decision").asText()).isEqualTo("answer");
    assertThat(answer.at("/limitReason").isNull()).isTrue();
    assertThat(answer.at("/clarification").isNull()).isTrue();
    JsonNode first = answer.at("/results/0");
    assertThat(first.at("/articleId").asText()).isEqualTo(lift);
    assertThat(first.at("/externalId").asText()).isEqualTo("ascenseur");
    assertThat(first.at("/version").asInt()).isEqualTo(1);
    assertThat(first.at("/matched").asText()).isEqualTo("variant");
    assertThat(first.at("/html").asText()).contains("<strong>0 800 00 00 00</strong>");
    assertThat(first.at("/excerpt").asText()).contains("0 800 00 00 00").doesNotContain("<");
    assertThat(first.at("/confidence").asDouble()).isEqualTo(answer.at("/confidence").asDouble());
    assertThat(first.has("fallbackFrom")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"en, en", "fr-BE, fr-BE", "de, de"})
  void saysFromWhichLocaleItFellBack(String asked, String fallbackFrom) {
    JsonNode first = content.ask("ascenseur en panne", asked).at("/results/0");
    assertThat(first.at("/articleId").asText()).isEqualTo(lift);
    assertThat(first.at("/locale").asText()).isEqualTo("fr");
    assertThat(first.at("/fallbackFrom").asText()).isEqualTo(fallbackFrom);
  }

  @Test
  void takesTheDefaultLocaleWhenNoneIsNamed() {
    JsonNode first =
        Content.ask(content.tenant.http(), Map.of("question", "ascenseur")).at("/results/0");
    assertThat(first.at("/articleId").asText()).isEqualTo(lift);
    assertThat(first.has("fallbackFrom")).isFalse();
  }

  @Test
  void asksBackWhenTwoArticlesSayTheSame() {
    String one = content.publish("fr", "Horaires d’ouverture", "À neuf heures.");
    String two = content.publish("fr", "Horaires d’ouverture", "À sept heures.");
    JsonNode answer = content.ask("Quels sont les horaires d’ouverture ?", "fr");
    assertThat(answer.at("/decision").asText()).isEqualTo("clarify");
    assertThat(answer.at("/clarification/question").asText()).endsWith("?");
    assertThat(answer.at("/clarification/options").findValuesAsText("articleId"))
        .containsExactlyInAnyOrder(one, two);
    assertThat(answer.at("/clarification/options").findValuesAsText("label"))
        .containsOnly("Horaires d’ouverture");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Quelle est la recette de la tarte aux pommes ?   | out_of_scope
          xkcd qwfpgj zxcvb                                | not_understood
          ?!                                               | not_understood
          Je veux parler à un conseiller                   | human_requested
          I want to talk to a human about the ascenseur    | human_requested
          """)
  void saysWhyItCannotAnswer(String question, String reason) {
    JsonNode answer = content.ask(question, "fr");
    assertThat(answer.at("/decision").asText()).isEqualTo("limit");
    assertThat(answer.at("/limitReason").asText()).isEqualTo(reason);
  }

  @Test
  void aTenantWithoutArticlesGetsALimit(SelfcareServer server) {
    JsonNode answer = new Content(server.tenant()).ask("Où sont mes clés ?", "fr");
    assertThat(answer.at("/decision").asText()).isEqualTo("limit");
    assertThat(answer.at("/confidence").asDouble()).isZero();
    assertThat(answer.at("/results")).isEmpty();
  }

  @Test
  void showsAsManyResultsAsAskedForWithTheSameConfidence() {
    Map<String, Object> one = Map.of("question", "clés ascenseur", "locale", "fr", "limit", 1);
    Map<String, Object> ten = Map.of("question", "clés ascenseur", "locale", "fr", "limit", 10);
    JsonNode short1 = Content.ask(content.tenant.http(), one);
    JsonNode long10 = Content.ask(content.tenant.http(), ten);
    assertThat(short1.at("/results")).hasSize(1);
    assertThat(long10.at("/results")).hasSize(2);
    assertThat(long10.at("/results/0")).isEqualTo(short1.at("/results/0"));
  }

  @Test
  void looksInTheCategoryFirstAndElsewhereWhenThatDoesNotAnswer() {
    String category =
        content
            .tenant
            .http()
            .post("/v1/categories", Map.of("names", Map.of("fr", "Badges")))
            .is(201)
            .at("/id");
    Map<String, Object> there = Map.of("categoryId", category);
    String badge =
        content.publish(there, "fr", "Badge de l’ascenseur", "Le badge remplace les clés.");
    assertThat(Content.articles(askIn(category, "ascenseur"))).containsExactly(badge);
    assertThat(askIn(category, "J’ai perdu mes clés").at("/results/0/title").asText())
        .isEqualTo("J’ai perdu mes clés");
  }

  private JsonNode askIn(String category, String question) {
    return Content.ask(
        content.tenant.http(),
        Map.of("question", question, "locale", "fr", "context", Map.of("categoryId", category)));
  }

  @Test
  void theSameQuestionGetsTheSameAnswer() {
    ObjectNode first = (ObjectNode) content.ask("ascenseur clés", "fr");
    ObjectNode second = (ObjectNode) content.ask("ascenseur clés", "fr");
    assertThat(first.remove("answerId")).isNotEqualTo(second.remove("answerId"));
    assertThat(first.toString()).isEqualTo(second.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "' or 1=1 --",
        "<script>alert(1)</script>",
        "\\u202E\\uFEFF",
        "title:ascenseur AND *",
        "a~ OR [a TO b] {!lucene}",
        "🙂🙂🙂",
        "ﷺﷺﷺ",
        "xxxxx",
        "\\t\\n"
      })
  void takesOddQuestionsAsWords(String question) {
    String json = "{\"question\":\"%s\",\"locale\":\"fr\"}".formatted(question);
    content.tenant.http().post("/v1/answers", json).is(200);
  }

  @Test
  void takesQuestionsOfAThousandCharactersAndNoMore() {
    for (String piece : List.of("ascenseur ", "a", "é", "l'", "1 ", "ascenseurs-pannes_")) {
      String question = piece.repeat(1000).substring(0, 1000);
      content.ask(question, "fr");
    }
    content
        .tenant
        .http()
        .post("/v1/answers", Map.of("question", "a".repeat(1001), "locale", "fr"))
        .isProblem(422, "validation_failed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"question":"clé","locale":"xx"}                     | 422 | validation_failed
          {"question":"clé","locale":"fr-ZZ"}                  | 422 | validation_failed
          {"question":"clé","locale":"klingonish"}             | 422 | validation_failed
          {"question":""}                                      | 422 | validation_failed
          {"locale":"fr"}                                      | 422 | validation_failed
          {"question":"clé","limit":0}                         | 422 | validation_failed
          {"question":"clé","limit":11}                        | 422 | validation_failed
          {"question":"clé","context":{"categoryId":"nope"}}   | 422 | validation_failed
          {"question":"clé","colour":"red"}                    | 400 | unknown_field
          {"question":7}                                       | 422 | validation_failed
          {"question":"a\\u0000b"}                             | 422 | validation_failed
          """)
  void refusesWhatBreaksARule(String body, int status, String code) {
    content.tenant.http().post("/v1/answers", body).isProblem(status, code);
  }
}
