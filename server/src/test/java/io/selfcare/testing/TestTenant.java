package io.selfcare.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.sdk.SelfcareClient;
import java.util.List;
import java.util.Map;

/** A tenant with an admin key for each of its modes. */
public final class TestTenant {
  private final SelfcareServer server;
  private final JsonNode created;

  private TestTenant(SelfcareServer server, JsonNode created) {
    this.server = server;
    this.created = created;
  }

  static TestTenant create(SelfcareServer server, String name, List<String> locales) {
    Map<String, Object> wish =
        Map.of(
            "name",
            name,
            "defaultLocale",
            locales.getFirst(),
            "locales",
            locales,
            "limits",
            Map.of("requestsPerSecond", 100_000, "requestsPerSecondPerVisitor", 100_000));
    return new TestTenant(server, server.operator().post("/v1/tenants", wish).is(201).json());
  }

  public String id() {
    return created.at("/id").asText();
  }

  public String liveKey() {
    return created.at("/apiKeys/live/secret").asText();
  }

  public String testKey() {
    return created.at("/apiKeys/test/secret").asText();
  }

  /** Plain HTTP in live mode, as admin. */
  public Http http() {
    return server.http(liveKey());
  }

  /** Plain HTTP in test mode, as admin. */
  public Http testMode() {
    return server.http(testKey());
  }

  /** Plain HTTP in live mode with a new key of a role. */
  public Http as(String role) {
    Map<String, Object> wish = Map.of("name", "A " + role, "kind", "secret", "role", role);
    return server.http(http().post("/v1/api-keys", wish).is(201).at("/secret"));
  }

  /** Plain HTTP as a page on this origin would use it. */
  public Http widget(String origin) {
    Map<String, Object> wish =
        Map.of("name", "Site", "kind", "publishable", "allowedOrigins", List.of(origin));
    return server
        .http(http().post("/v1/api-keys", wish).is(201).at("/secret"))
        .with("Origin", origin);
  }

  /** The SDK in live mode, as admin. */
  public SelfcareClient sdk() {
    return SelfcareClient.builder().baseUrl(server.url()).apiKey(liveKey()).build();
  }
}
