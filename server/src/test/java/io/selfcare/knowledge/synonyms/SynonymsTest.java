package io.selfcare.knowledge.synonyms;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import org.junit.jupiter.api.Test;

@WithServer
final class SynonymsTest {
  private static final String LIFT =
      "{\"language\":\"fr\",\"kind\":\"twoWay\",\"terms\":[\"ascenseur\",\"lift\"]}";

  private final Http http;

  SynonymsTest(SelfcareServer server) {
    this.http = server.tenant().http();
  }

  @Test
  void anEntryIsMadeReplacedAndDeleted() {
    Reply created = http.post("/v1/synonyms", LIFT).is(201);
    String path = created.header("Location");
    assertThat(created.header("ETag")).isEqualTo("\"1\"");
    String oneWay =
        "{\"language\":\"fr\",\"kind\":\"oneWay\",\"terms\":[\"digicode\"],\"replacements\":[\"code d’accès\"]}";
    http.put(path, oneWay).isProblem(428, "precondition_required");
    Reply replaced = http.with("If-Match", "\"1\"").put(path, oneWay).is(200);
    assertThat(replaced.at("/kind")).isEqualTo("oneWay");
    http.with("If-Match", "\"1\"").put(path, LIFT).isProblem(412, "precondition_failed");
    http.delete(path).is(204);
    http.get(path).isProblem(404, "not_found");
  }

  @Test
  void theRulesBetweenTheFieldsHold() {
    for (String body :
        new String[] {
          "{\"language\":\"fr\",\"kind\":\"twoWay\",\"terms\":[\"a\"]}",
          "{\"language\":\"fr\",\"kind\":\"twoWay\",\"terms\":[\"a\",\" a \"]}",
          "{\"language\":\"fr\",\"kind\":\"twoWay\",\"terms\":[\"a\",\"b\"],\"replacements\":[\"c\"]}",
          "{\"language\":\"fr\",\"kind\":\"oneWay\",\"terms\":[\"a\"]}",
          "{\"language\":\"fr\",\"kind\":\"oneWay\",\"terms\":[\"a\",null],\"replacements\":[\"c\"]}"
        }) {
      http.post("/v1/synonyms", body).isProblem(422, "validation_failed");
    }
  }

  @Test
  void theListKnowsLanguages() {
    http.post("/v1/synonyms", LIFT).is(201);
    http.post("/v1/synonyms", LIFT.replace("\"fr\"", "\"en\"")).is(201);
    assertThat(http.get("/v1/synonyms?language=en").is(200).json().path("data")).hasSize(1);
    Reply page = http.get("/v1/synonyms?limit=1").is(200);
    Reply next = http.get("/v1/synonyms?limit=1&cursor=" + page.at("/nextCursor")).is(200);
    assertThat(next.at("/data/0/language")).isEqualTo("fr");
    assertThat(next.json().path("hasMore").asBoolean()).isFalse();
  }
}
