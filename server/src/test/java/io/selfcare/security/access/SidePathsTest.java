package io.selfcare.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an operation would refuse is not to be had by way of another. */
@WithServer
final class SidePathsTest {
  private static final Map<String, Object> EXPORT = Map.of("kind", "articles", "format", "ndjson");

  private final SelfcareServer server;
  private final TestTenant tenant;
  private final Http admin;

  SidePathsTest(SelfcareServer server) {
    this.server = server;
    this.tenant = server.tenant();
    this.admin = tenant.http();
  }

  @Test
  void anAgentTakesNoKnowledgeHome() {
    String job = admin.post("/v1/exports", EXPORT).is(202).at("/id");
    Http agent = tenant.as("agent");
    agent.post("/v1/exports", EXPORT).isProblem(403, "forbidden");
    agent.get("/v1/exports/" + job + "/file").isProblem(403, "forbidden");
    agent.get("/v1/jobs/" + job + "/results").isProblem(403, "forbidden");
  }

  @Test
  void aPageAsksAndRatesAndNothingElse() {
    publish("internal", "Loutre secrète");
    publish("public", "Loutre connue");
    Http page = tenant.widget("https://shop.example");
    Map<String, Object> question = Map.of("question", "Loutre", "locale", "fr", "limit", 10);
    Reply answer = page.post("/v1/answers", question).is(200);
    assertThat(answer.text()).contains("connue").doesNotContain("secrète");
    Reply suggestions = page.get("/v1/suggestions?q=lou&limit=10").is(200);
    assertThat(suggestions.text()).contains("connue").doesNotContain("secrète");
    page.get("/v1/answers/" + answer.at("/answerId")).isProblem(403, "forbidden");
    page.get("/v1/articles/" + answer.at("/results/0/articleId")).isProblem(403, "forbidden");
    Map<String, Object> asAgent = Map.of("question", "Loutre", "locale", "fr", "audience", "agent");
    page.post("/v1/answers", asAgent).isProblem(403, "forbidden");
    assertThat(tenant.as("agent").post("/v1/answers", asAgent).is(200).text()).contains("secrète");
  }

  @Test
  void whatNobodyPublishedIsInNoAnswer() {
    Map<String, Object> text = Map.of("locale", "fr", "title", "Castor futur", "body", "Demain");
    admin.post("/v1/articles", Map.of("translations", List.of(text))).is(201);
    String past = publish("public", "Castor passé");
    admin.post("/v1/articles/" + past + "/translations/fr/archive?waitFor=indexed").is(200);
    Map<String, Object> question =
        Map.of("question", "Castor", "locale", "fr", "audience", "agent", "limit", 10);
    assertThat(admin.post("/v1/answers", question).is(200).text()).doesNotContain("futur", "passé");
    assertThat(admin.get("/v1/suggestions?q=cas").is(200).text()).doesNotContain("futur", "passé");
  }

  @Test
  void aFileIsServedByTheJobThatMadeIt() {
    String input = "{\"externalId\":\"a\",\"locale\":\"fr\",\"title\":\"A\",\"body\":\"B\"}";
    String job =
        admin
            .with("Content-Type", "application/x-ndjson")
            .send("POST", "/v1/imports?kind=articles", BodyPublishers.ofString(input))
            .is(202)
            .at("/id");
    admin.get("/v1/exports/" + job + "/file").isProblem(404, "not_found");
  }

  @Test
  void aCursorHoldsForItsTenantAndItsListOnly() {
    String cursor = cursor(admin);
    admin.get("/v1/categories?limit=1&cursor=" + cursor).is(200);
    Http stranger = server.tenant().http();
    cursor(stranger);
    stranger.get("/v1/categories?limit=1&cursor=" + cursor).isProblem(400, "invalid_cursor");
    tenant
        .testMode()
        .get("/v1/categories?limit=1&cursor=" + cursor)
        .isProblem(400, "invalid_cursor");
    admin.get("/v1/synonyms?limit=1&cursor=" + cursor).isProblem(400, "invalid_cursor");
  }

  /** Of the first of two pages of categories. */
  private static String cursor(Http http) {
    for (String name : List.of("Une", "Deux")) {
      http.post("/v1/categories", Map.of("names", Map.of("fr", name))).is(201);
    }
    return http.get("/v1/categories?limit=1").is(200).at("/nextCursor");
  }

  private String publish(String visibility, String title) {
    Map<String, Object> text = Map.of("locale", "fr", "title", title, "body", title);
    Map<String, Object> wish = Map.of("visibility", visibility, "translations", List.of(text));
    String id = admin.post("/v1/articles", wish).is(201).at("/id");
    admin.post("/v1/articles/" + id + "/translations/fr/publish?waitFor=indexed", Map.of()).is(200);
    return id;
  }
}
