package io.selfcare.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages come with everything they need and with the headers that keep them to themselves. */
@WithServer
final class SiteAssetsTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private final SelfcareServer server;

  SiteAssetsTest(SelfcareServer server) {
    this.server = server;
  }

  @ParameterizedTest
  @CsvSource({
    "/console, text/html",
    "/console/, text/html",
    "/console/console.js, text/javascript",
    "/console/rapidoc.js, text/javascript",
    "/console/console.css, text/css",
    "/demo, text/html",
    "/demo/, text/html",
    "/demo/demo.js, text/javascript",
    "/demo/demo.css, text/css",
  })
  void aPageIsServedAndKeptToItself(String path, String type) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith(type);
    assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(response, "Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-eval", "script-src");
    assertThat(response.body()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"/console/missing.js", "/demo/../application.yml", "/demo/%2e%2e/db/migration"})
  void nothingElseIsServed(String path) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isBetween(400, 404);
    assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void aPageNamesNoOtherHost() throws Exception {
    assertThat(get("/console/").body() + get("/demo/").body()).doesNotContain("://");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create(server.url() + path);
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
