package io.selfcare.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.security.spec.SampleRequests;
import io.selfcare.security.spec.SpecOperation;
import io.selfcare.security.spec.SpecOperations;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key that everybody can read in a page is worth no more than the page. */
@WithServer
final class PublishableKeyTest {
  private static final String ASK = "/v1/suggestions?q=asc";

  private final SelfcareServer server;

  PublishableKeyTest(SelfcareServer server) {
    this.server = server;
  }

  @Test
  void itServesItsOriginsOnly() {
    Http key = key(server.tenant(), List.of("https://shop.example", "http://localhost:3000"));
    key.with("Origin", "https://shop.example").get(ASK).is(200);
    key.with("Origin", "http://localhost:3000").get(ASK).is(200);
    key.get(ASK).isProblem(403, "origin_not_allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://other.example",
        "http://shop.example",
        "https://shop.example:8443",
        "https://shop.example.evil.example",
        "https://evilshop.example",
        "https://www.shop.example",
        "https://shop.example@evil.example",
        "https://shop.example/",
        "https://shop.example, https://evil.example",
        "null",
        "*"
      })
  void itServesNoOriginThatOnlyLooksAlike(String origin) {
    Http key = key(server.tenant(), List.of("https://shop.example"));
    key.with("Origin", origin).get(ASK).isProblem(403, "origin_not_allowed");
  }

  @Test
  void theRefererStandsInForAnOriginThatIsNotSent() {
    Http key = key(server.tenant(), List.of("https://shop.example"));
    key.with("Referer", "https://shop.example/help?from=cart").get(ASK).is(200);
    key.with("Referer", "https://evil.example/https://shop.example/")
        .get(ASK)
        .isProblem(403, "origin_not_allowed");
    key.with("Referer", "https://shop.example@evil.example/")
        .get(ASK)
        .isProblem(403, "origin_not_allowed");
    key.with("Origin", "https://evil.example")
        .with("Referer", "https://shop.example/")
        .get(ASK)
        .isProblem(403, "origin_not_allowed");
  }

  @Test
  void aKeyWithoutAListServesTheOriginsOfTheTenant() {
    TestTenant tenant = server.tenant();
    Http key = key(tenant, List.of()).with("Origin", "https://later.example");
    key.get(ASK).isProblem(403, "origin_not_allowed");
    String tag = tenant.http().get("/v1/tenant").header("ETag");
    Map<String, Object> origins = Map.of("allowedOrigins", List.of("https://later.example"));
    tenant.http().with("If-Match", tag).patch("/v1/tenant", origins).is(200);
    key.get(ASK).is(200);
  }

  @Test
  void noOperationIsReachedFromAnotherOrigin() {
    SpecOperations spec = SpecOperations.load();
    SampleRequests requests = new SampleRequests(spec);
    Http key = key(server.tenant(), List.of("https://shop.example"));
    for (SpecOperation operation : spec.all()) {
      if (!operation.isPublic()) {
        Http elsewhere = key.with("Origin", "https://other.example");
        requests.send(elsewhere, operation, name -> "1").isProblem(403, "origin_not_allowed");
      }
    }
  }

  @Test
  void aPageMayReadWhatItIsAnswered() {
    Http page = server.tenant().widget("https://shop.example");
    for (Reply reply : List.of(page.get(ASK).is(200), page.get("/v1/jobs").is(403))) {
      assertThat(reply.header("Access-Control-Allow-Origin")).isEqualTo("https://shop.example");
      assertThat(reply.header("Vary")).contains("Origin");
      assertThat(reply.header("Access-Control-Expose-Headers")).contains("X-Request-Id");
      assertThat(reply.header("Access-Control-Allow-Credentials")).isEmpty();
    }
    Reply preflight =
        server
            .http(null)
            .with("Origin", "https://shop.example")
            .with("Access-Control-Request-Method", "POST")
            .send("OPTIONS", "/v1/answers", null)
            .is(204);
    assertThat(preflight.header("Access-Control-Allow-Headers"))
        .contains("Authorization", "Content-Type", "Selfcare-End-User", "Idempotency-Key");
    assertThat(preflight.header("Access-Control-Allow-Methods")).contains("POST");
  }

  private Http key(TestTenant tenant, List<String> origins) {
    Map<String, Object> wish =
        Map.of("name", "Site", "kind", "publishable", "allowedOrigins", origins);
    return server.http(tenant.http().post("/v1/api-keys", wish).is(201).at("/secret"));
  }
}
