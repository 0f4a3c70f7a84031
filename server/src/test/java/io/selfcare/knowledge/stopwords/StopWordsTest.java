package io.selfcare.knowledge.stopwords;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.knowledge.reading.Shelf;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words that say nothing are left out of the next question; synonyms act on it as well. */
@WithServer
final class StopWordsTest {
  private static final String FRENCH = "/v1/stop-words/fr";

  private final Http http;
  private final Shelf shelf;

  StopWordsTest(SelfcareServer server) {
    TestTenant tenant = server.tenant();
    this.http = tenant.http();
    this.shelf = new Shelf(tenant);
  }

  private JsonNode ask(String question) {
    return http.post("/v1/answers", Map.of("question", question, "locale", "fr")).is(200).json();
  }

  @Test
  void aStopWordCountsNoMoreFromTheNextQuestionOn() {
    String badge = shelf.article("Badge perdu", "");
    shelf.article("Zorglub et zorglub", "");
    JsonNode before = ask("zorglub badge perdu zorglub xylophone");
    Reply none = http.get(FRENCH).is(200);
    assertThat(none.at("/version") + none.at("/words")).isEqualTo("0");
    Reply put =
        http.put(FRENCH, Map.of("words", List.of("zorglub", "xylophone", "zorglub"))).is(200);
    assertThat(put.json().path("words")).hasSize(2);
    JsonNode after = ask("zorglub badge perdu zorglub xylophone");
    assertThat(after.at("/results/0/articleId").asText()).isEqualTo(badge);
    assertThat(after.at("/confidence").asDouble())
        .isGreaterThan(before.at("/confidence").asDouble());
    assertThat(after.at("/decision").asText()).isEqualTo("answer");
    http.put(FRENCH, Map.of("words", List.of())).is(200);
    assertThat(ask("zorglub badge perdu zorglub xylophone").at("/confidence").asDouble())
        .isEqualTo(before.at("/confidence").asDouble());
  }

  @Test
  void aQuestionOfNothingElseIsStillFound() {
    String article = shelf.article("Zorglub", "");
    http.put(FRENCH, Map.of("words", List.of("zorglub"))).is(200);
    assertThat(ask("zorglub").at("/results/0/articleId").asText()).isEqualTo(article);
  }

  @Test
  void theListIsCheckedAndNobodysChangeIsLost() {
    http.put(FRENCH, Map.of("words", List.of("deux mots"))).isProblem(422, "validation_failed");
    http.put(FRENCH, Map.of("words", Collections.nCopies(501, "mot")))
        .isProblem(422, "validation_failed");
    http.get("/v1/stop-words/FR").isProblem(404, "not_found");
    http.with("If-Match", "\"0\"").put(FRENCH, Map.of("words", List.of("mot"))).is(200);
    http.with("If-Match", "\"0\"")
        .put(FRENCH, Map.of("words", List.of("autre")))
        .isProblem(412, "precondition_failed");
  }

  @Test
  void aNewSynonymWorksAtOnceInItsDirectionOnly() {
    String access = shelf.article("Code d’accès", "");
    assertThat(ask("vigik").at("/results")).isEmpty();
    String entry =
        http.post(
                "/v1/synonyms",
                Map.of(
                    "language",
                    "fr",
                    "kind",
                    "oneWay",
                    "terms",
                    List.of("vigik"),
                    "replacements",
                    List.of("code d’accès")))
            .is(201)
            .header("Location");
    assertThat(ask("vigik").at("/results/0/articleId").asText()).isEqualTo(access);
    String keypad = shelf.article("Vigik en panne", "");
    assertThat(ask("code d’accès").at("/results").findValuesAsText("articleId"))
        .contains(access)
        .doesNotContain(keypad);
    http.with("If-Match", "\"1\"")
        .put(
            entry,
            Map.of(
                "language", "fr",
                "kind", "twoWay",
                "terms", List.of("vigik", "code d’accès")))
        .is(200);
    assertThat(ask("code d’accès").at("/results").findValuesAsText("articleId")).contains(keypad);
  }
}
