package io.selfcare.security.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets are where they are needed and nowhere else; and there are none to guess. */
final class SecretsTest {
  private static final String MASTER_KEY = "master-canary-5d1c0f6e7ab94832";
  private static final Duration SOON = Duration.ofSeconds(30);
  private final List<Reply> replies = new ArrayList<>();

  @Test
  void secretsAppearNowhere(@TempDir Path data) throws Exception {
    Map<String, String> environment =
        Map.of(
            "SELFCARE_OPERATOR_KEY", ServerProcess.OPERATOR_KEY, "SELFCARE_MASTER_KEY", MASTER_KEY);
    List<String> secrets = new ArrayList<>(List.of(ServerProcess.OPERATOR_KEY, MASTER_KEY));
    String output;
    try (ServerProcess server = ServerProcess.start(data, environment)) {
      secrets.addAll(secretsMade(server));
      for (String secret : List.copyOf(secrets)) {
        misplace(server, secret);
      }
      read(server.http(secrets.get(2)));
      assertThat(commandLines(server)).noneMatch(line -> holds(line, secrets));
      output = server.output();
    }
    assertThat(output).satisfies(text -> assertThat(holds(text, secrets)).isFalse());
    assertThat(replies).hasSizeGreaterThan(secrets.size() * 5);
    assertThat(replies).noneMatch(reply -> holds(reply.text(), secrets));
    assertThat(data.resolve("logs/server.json")).exists();
    assertThat(filesHolding(data, secrets)).isEmpty();
  }

  /** An admin key, an agent's, a widget's, a rotated one and one for end users. */
  private static List<String> secretsMade(ServerProcess server) {
    Map<String, Object> wish =
        Map.of("name", "Canary", "defaultLocale", "fr", "locales", List.of("fr"));
    Reply tenant = server.operator().post("/v1/tenants", wish).is(201);
    Http http = server.http(tenant.at("/apiKeys/live/secret")).with("Idempotency-Key", "canary");
    Http other = server.http(tenant.at("/apiKeys/test/secret")).with("Idempotency-Key", "canary");
    Reply agent =
        http.post("/v1/api-keys", Map.of("name", "A", "kind", "secret", "role", "agent")).is(201);
    Http plain = server.http(tenant.at("/apiKeys/live/secret"));
    return List.of(
        tenant.at("/apiKeys/live/secret"),
        tenant.at("/apiKeys/test/secret"),
        agent.at("/secret"),
        plain
            .post("/v1/api-keys/" + agent.at("/id") + "/rotate", Map.of("graceSeconds", 600))
            .is(201)
            .at("/secret"),
        plain
            .post("/v1/api-keys", Map.of("name", "W", "kind", "publishable"))
            .is(201)
            .at("/secret"),
        other.post("/v1/end-user-keys", Map.of("name", "Portal")).is(201).at("/secret"));
  }

  /** Sends a secret to where none belongs; whatever comes back is kept. */
  private void misplace(ServerProcess server, String secret) {
    Http admin = server.operator();
    replies.add(admin.get("/v1/tenants?key=" + secret));
    replies.add(admin.get("/v1/tenants?limit=" + secret));
    replies.add(admin.get("/v1/tenants?cursor=" + secret));
    replies.add(admin.with("X-Api-Key", secret).get("/v1/nowhere"));
    replies.add(admin.post("/v1/tenants", Map.of("password", "x")));
    replies.add(server.http(secret + "x").get("/v1/tenant"));
    replies.add(server.http(null).with("Authorization", "Basic " + secret).get("/v1/tenant"));
    replies.add(server.http(secret).with("Selfcare-End-User", secret).get("/v1/tenant"));
    replies.add(server.http(secret).post("/v1/tenant", "{\"" + "x"));
  }

  /** What the API shows of keys, of changes and of everything at once. */
  private void read(Http http) {
    replies.add(http.get("/v1/api-keys").is(200));
    replies.add(http.get("/v1/end-user-keys").is(200));
    replies.add(http.get("/v1/audit-log?limit=100").is(200));
    String job =
        http.post("/v1/exports", Map.of("kind", "articles", "format", "ndjson")).is(202).at("/id");
    assertThat(
            Eventually.holds(
                SOON, () -> http.get("/v1/jobs/" + job).at("/status").equals("succeeded")))
        .isTrue();
    replies.add(http.get("/v1/exports/" + job + "/file").is(200));
  }

  private static List<String> commandLines(ServerProcess server) {
    return Stream.concat(Stream.of(server.handle()), server.handle().descendants())
        .map(process -> process.info().commandLine().orElse(""))
        .toList();
  }

  private static boolean holds(String text, List<String> secrets) {
    return secrets.stream().anyMatch(text::contains);
  }

  /** Searches database, indexes and logs, byte by byte. */
  private static List<Path> filesHolding(Path data, List<String> secrets) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> holds(bytes(file), secrets))
          .collect(Collectors.toList());
    }
  }

  private static String bytes(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
