package io.selfcare.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that somebody may not see reaches him: not as a result, a suggestion or a number. */
@WithServer
class AnswerVisibilityTest {
  private static final String QUESTION = "Quel est le code zibeline ?";

  private final Content content;
  private final Http widget;
  private final EndUserToken tokens;

  AnswerVisibilityTest(SelfcareServer server) {
    this.content = new Content(server.tenant());
    this.widget = content.tenant.widget("https://www.example.com");
    this.tokens = new EndUserToken(content.tenant);
  }

  private String publish(String visibility, String title) {
    Map<String, Object> facts =
        visibility.equals("segment")
            ? Map.of("visibility", visibility, "segments", List.of("gold"))
            : Map.of("visibility", visibility);
    return content.publish(facts, "fr", title, "Le code zibeline est 1234.");
  }

  private static JsonNode ask(Http http) {
    return Content.ask(http, Map.of("question", QUESTION, "locale", "fr", "limit", 10));
  }

  private static Reply suggest(Http http) {
    return http.get("/v1/suggestions?q=zibel&locale=fr").is(200);
  }

  @Test
  void everybodySeesWhatIsMeantForHim() {
    String open = publish("public", "Zibeline pour tous");
    String known = publish("authenticated", "Zibeline des clients");
    String gold = publish("segment", "Zibeline en or");
    String internal = publish("internal", "Zibeline interne");

    assertThat(seen(widget)).containsExactlyInAnyOrder(open);
    assertThat(seen(content.tenant.http())).containsExactlyInAnyOrder(open);
    assertThat(seen(signedIn())).containsExactlyInAnyOrder(open, known);
    assertThat(seen(signedIn("silver"))).containsExactlyInAnyOrder(open, known);
    assertThat(seen(signedIn("gold", "silver"))).containsExactlyInAnyOrder(open, known, gold);
    assertThat(Content.articles(askAsAgent(content.tenant.as("agent")).is(200).json()))
        .containsExactlyInAnyOrder(open, known, gold, internal);
  }

  private Http signedIn(String... segments) {
    return widget.with("Selfcare-End-User", tokens.of(segments));
  }

  private static List<String> seen(Http http) {
    List<String> articles = Content.articles(ask(http));
    assertThat(suggest(http).json().at("/data").findValuesAsText("articleId"))
        .containsExactlyInAnyOrderElementsOf(articles);
    return articles;
  }

  @ParameterizedTest
  @ValueSource(strings = {"authenticated", "segment", "internal"})
  void whatIsHiddenLeavesNoTraceInNumbers(String visibility) {
    content.publish("fr", "L’ascenseur est en panne", "Appelez-nous.");
    JsonNode before = ask(widget);
    publish(visibility, "Le code zibeline");
    JsonNode after = ask(widget);
    for (String field : List.of("decision", "limitReason", "confidence", "results")) {
      assertThat(after.get(field)).as(field).isEqualTo(before.get(field));
    }
    assertThat(suggest(widget).json().at("/data")).isEmpty();
  }

  @Test
  void whatBecomesHiddenIsGoneAtOnce() {
    String id = publish("public", "Zibeline pour tous");
    assertThat(seen(widget)).containsExactly(id);
    Reply article = content.tenant.http().get("/v1/articles/" + id).is(200);
    content
        .tenant
        .http()
        .with("If-Match", article.header("ETag"))
        .patch("/v1/articles/" + id, Map.of("visibility", "internal"))
        .is(200);
    assertThat(seen(widget)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyst", "integration"})
  void onlyStaffAskAsAgents(String role) {
    askAsAgent(content.tenant.as(role)).isProblem(403, "forbidden");
  }

  @Test
  void noPageAsksAsAnAgent() {
    askAsAgent(widget).isProblem(403, "forbidden");
    askAsAgent(signedIn("gold")).isProblem(403, "forbidden");
  }

  @Test
  void otherTenantsAndTheOtherModeSeeNothing(SelfcareServer server) {
    publish("public", "Zibeline pour tous");
    assertThat(seen(content.tenant.testMode())).isEmpty();
    assertThat(seen(server.tenant().http())).isEmpty();
  }

  private static Reply askAsAgent(Http http) {
    return http.post(
        "/v1/answers",
        Map.of("question", QUESTION, "locale", "fr", "audience", "agent", "limit", 10));
  }
}
