package io.selfcare.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever goes wrong, the answer has one shape, a code and a sentence that helps. */
@WithServer
final class ProblemsTest {
  private final SelfcareServer server;
  private final Http http;

  ProblemsTest(SelfcareServer server) {
    this.server = server;
    this.http = server.tenant().http();
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/api-keys?limit=0, 400, invalid_parameter",
    "/v1/api-keys?limit=101, 400, invalid_parameter",
    "/v1/api-keys?limit=abc, 400, invalid_parameter",
    "/v1/api-keys?limit=1&limit=2, 400, invalid_parameter",
    "/v1/api-keys?colour=red, 400, invalid_parameter",
    "/v1/api-keys?cursor=abc, 400, invalid_cursor",
    "/v1/api-keys/key_nope, 404, not_found",
    "/v1/jobs?status=sleeping, 400, invalid_parameter",
    "/v1/audit-log?after=yesterday, 400, invalid_parameter",
    "/v1/nowhere, 404, not_found",
  })
  void readingIsHeldToTheSpec(String path, int status, String code) {
    http.get(path).isProblem(status, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":\"a\",\"kind\":\"secret\",\"role\":\"king\"}|422|validation_failed",
        "{\"name\":\"a\",\"kind\":\"secret\"}|422|validation_failed",
        "{\"name\":\"a\",\"kind\":\"secret\",\"role\":\"admin\",\"x\":1}|400|unknown_field",
        "{\"name\":\"a\",\"name\":\"b\"}|400|duplicate_field",
        "{\"name\":3,\"kind\":\"secret\",\"role\":\"admin\"}|422|validation_failed",
        "{\"name\":\"a\"|400|malformed_json",
        "[]|400|malformed_json",
        "{}|422|validation_failed",
        "{} {}|400|malformed_json",
      })
  void bodiesAreHeldToTheSpec(String body, int status, String code) {
    http.post("/v1/api-keys", body).isProblem(status, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/api-keys|{\"name\":3}|Expected a string at /name.",
        "/v1/api-keys|{\"name\":[]}|Expected a string at /name.",
        "/v1/contextual-help|{\"pageUrl\":5}|Expected a string at /pageUrl.",
        "/v1/contextual-help|{\"limit\":\"5\"}|Expected a number at /limit.",
        "/v1/api-keys|{\"name\":\"a\\u0000b\"}|The value at /name holds a NUL or half a surrogate pair,"
            + " which is not text.",
      })
  void aValueOfAnotherTypeIsSaidInTheWordsOfJson(String path, String body, String detail) {
    Reply reply = http.post(path, body).isProblem(422, "validation_failed");
    assertThat(reply.json().path("detail").asText()).isEqualTo(detail);
  }

  @Test
  void everyViolationIsNamedWithItsPlace() {
    Reply reply =
        http.post("/v1/api-keys", "{\"role\":\"admin\"}").isProblem(422, "validation_failed");
    assertThat(reply.json().at("/errors").findValuesAsText("pointer")).contains("/name", "/kind");
  }

  @Test
  void theContentTypeAndTheMethodMustFit() {
    http.with("Content-Type", "text/plain")
        .send("POST", "/v1/api-keys", BodyPublishers.ofString("{}"))
        .isProblem(415, "unsupported_media_type");
    assertThat(http.put("/v1/api-keys", "{}").isProblem(405, "method_not_allowed").header("Allow"))
        .contains("GET", "POST");
    http.with("Content-Encoding", "gzip")
        .post("/v1/api-keys", "{}")
        .isProblem(415, "unsupported_media_type");
  }

  @Test
  void aHeaderThatCannotBeReadIsNamed() {
    http.with("Accept", "no such/type;;").get("/v1/tenant").isProblem(400, "invalid_parameter");
    http.with("Content-Type", "application/json")
        .post("/v1/api-keys", "{}")
        .isProblem(400, "invalid_parameter");
  }

  @Test
  void withoutAKeyNothingIsSaid() {
    server.http("").get("/v1/tenant").isProblem(401, "unauthenticated");
    server.http("sk_live_" + "x".repeat(43)).get("/v1/tenant").isProblem(401, "unauthenticated");
  }

  @Test
  void aCursorOfAnotherTenantIsRefused() {
    Http other = server.tenant().http();
    other.post("/v1/api-keys", Map.of("name", "b", "kind", "secret", "role", "agent")).is(201);
    String cursor = other.get("/v1/api-keys?limit=1").at("/nextCursor");
    http.get("/v1/api-keys?limit=1&cursor=" + cursor).isProblem(400, "invalid_cursor");
  }
}
