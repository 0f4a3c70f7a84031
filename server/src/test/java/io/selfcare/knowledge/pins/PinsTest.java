package io.selfcare.knowledge.pins;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.answers.EndUserToken;
import io.selfcare.knowledge.reading.Shelf;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What editors pin comes first, at once, for those who may see it and while it is live. */
@WithServer
final class PinsTest {
  private final TestTenant tenant;
  private final Http http;
  private final Shelf shelf;

  PinsTest(SelfcareServer server) {
    this.tenant = server.tenant();
    this.http = tenant.http();
    this.shelf = new Shelf(tenant);
  }

  private static Map<String, Object> query(List<String> queries, String... articles) {
    return Map.of(
        "kind", "query", "locale", "fr", "queries", queries, "articleIds", List.of(articles));
  }

  private static JsonNode ask(Http reader, String question) {
    return reader.post("/v1/answers", Map.of("question", question, "locale", "fr")).is(200).json();
  }

  @Test
  void aPinnedArticleAnswersItsQuestionWhateverItsWords() {
    String hours = shelf.article("Nous contacter", "");
    String other = shelf.article("Horaires d’ouverture des magasins", "");
    String pin =
        http.post("/v1/pins", query(List.of("Horaires d’ouverture ?", "ouvert quand"), hours))
            .is(201)
            .at("/id");
    for (String question : List.of("horaires D’OUVERTURE", "Ouvert, quand ?")) {
      JsonNode answer = ask(http, question);
      assertThat(answer.at("/decision").asText()).as(answer.toString()).isEqualTo("answer");
      assertThat(answer.at("/results/0/articleId").asText()).isEqualTo(hours);
      assertThat(answer.at("/results/0/matched").asText()).isEqualTo("pinned");
      assertThat(answer.at("/results/0/excerpt").asText()).contains("Nous contacter");
      double sum = 0;
      for (JsonNode result : answer.at("/results")) {
        sum += result.at("/confidence").asDouble();
      }
      assertThat(sum).isLessThanOrEqualTo(1.0001);
      http.get("/v1/answers/" + answer.at("/answerId").asText()).is(200);
    }
    assertThat(ask(http, "horaires d’ouverture des magasins").at("/results/0/articleId").asText())
        .isEqualTo(other);
    JsonNode suggested = http.get("/v1/suggestions?q=horai&locale=fr").is(200).json();
    assertThat(suggested.at("/data/0/articleId").asText()).isEqualTo(hours);
    assertThat(suggested.at("/data/0/matched").asText()).isEqualTo("pinned");
    assertThat(suggested.at("/data/1/articleId").asText()).isEqualTo(other);
    http.delete("/v1/pins/" + pin).is(204);
    assertThat(ask(http, "Horaires d’ouverture").at("/results/0/articleId").asText())
        .isEqualTo(other);
  }

  @Test
  void whatAReaderMayNotSeeOrIsNotLiveIsNotPinnedForHim() {
    String secret = shelf.article("Pour les agents", Map.of("visibility", "internal"));
    String known = shelf.article("Pour les connectés", Map.of("visibility", "authenticated"));
    http.post("/v1/pins", query(List.of("zorglub"), secret, known)).is(201);
    assertThat(ask(http, "zorglub").at("/results")).isEmpty();
    assertThat(http.get("/v1/suggestions?q=zorgl&locale=fr").json().at("/data")).isEmpty();
    Http customer = http.with("Selfcare-End-User", new EndUserToken(tenant).of());
    assertThat(ask(customer, "zorglub").at("/results/0/articleId").asText()).isEqualTo(known);
    http.post("/v1/articles/" + known + "/translations/fr/unpublish").is(200);
    assertThat(ask(customer, "zorglub").at("/results")).isEmpty();
    http.delete("/v1/articles/" + secret).is(204);
    assertThat(ask(http, "zorglub").at("/results")).isEmpty();
  }

  @Test
  void aCategoryShowsItsPinnedArticlesFirst() {
    String category = shelf.category("Divers", "", 0);
    String first = shelf.article("A", category);
    String last = shelf.article("Z", category);
    Map<String, Object> wish =
        Map.of("kind", "category", "categoryId", category, "articleIds", List.of(last));
    String pin = http.post("/v1/pins", wish).is(201).header("Location");
    Reply list = http.get("/v1/help-center/articles?categoryId=" + category).is(200);
    assertThat(list.json().findValuesAsText("id")).containsExactly(last, first);
    assertThat(list.at("/data/0/pinned") + list.at("/data/1/pinned")).isEqualTo("truefalse");
    String next =
        http.get("/v1/help-center/articles?limit=1&categoryId=" + category).at("/nextCursor");
    assertThat(
            http.get("/v1/help-center/articles?limit=1&categoryId=" + category + "&cursor=" + next)
                .at("/data/0/id"))
        .isEqualTo(first);
    http.post("/v1/pins", wish).isProblem(409, "conflict");
    http.with("If-Match", "\"1\"").put(pin, query(List.of("divers"), first)).is(200);
    http.with("If-Match", "\"1\"").put(pin, wish).isProblem(412, "precondition_failed");
    assertThat(http.get("/v1/help-center/articles?categoryId=" + category).at("/data/0/id"))
        .isEqualTo(first);
  }

  @Test
  void aPinIsCheckedAndAQuestionHasOne() {
    String article = shelf.article("A", "");
    http.post("/v1/pins", query(List.of("Été"), article)).is(201);
    http.post("/v1/pins", query(List.of("autre", "ete !"), article)).isProblem(409, "conflict");
    http.post("/v1/pins", query(List.of("?!"), article)).isProblem(422, "validation_failed");
    http.post("/v1/pins", query(List.of(), article)).isProblem(422, "validation_failed");
    http.post("/v1/pins", query(List.of("x"), "art_01jdd3w5v8e2x9k6m4n7p0q1rs"))
        .isProblem(422, "validation_failed");
    http.post("/v1/pins", Map.of("kind", "category", "articleIds", List.of(article)))
        .isProblem(422, "validation_failed");
    assertThat(http.get("/v1/pins?kind=query").json().path("data")).hasSize(1);
    assertThat(http.get("/v1/pins?kind=category").json().path("data")).isEmpty();
  }
}
