package io.selfcare.security.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed while drafts go live by their schedules: what it had not done is done when
 * it starts again, and nothing is done twice.
 */
final class MissedSchedulesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Map<String, String> ENVIRONMENT =
      Map.of("SELFCARE_OPERATOR_KEY", ServerProcess.OPERATOR_KEY);
  private static final int DRAFTS = 20;

  @Test
  void whatWasDueIsDoneAtTheNextStartOnce(@TempDir Path data) {
    String key;
    List<String> soon;
    List<String> later;
    try (ServerProcess server = ServerProcess.start(data, ENVIRONMENT)) {
      key = tenant(server.operator());
      Http http = server.http(key);
      soon = drafts(http);
      later = drafts(http);
      Instant moment = Instant.now().plusSeconds(8).truncatedTo(ChronoUnit.SECONDS);
      soon.forEach(path -> schedule(http, path, moment));
      later.forEach(path -> schedule(http, path, moment.plusSeconds(4)));
      assertThat(Eventually.holds(PATIENCE, () -> live(http, soon) > 0)).isTrue();
      server.kill();
      server.postmaster().kill();
      assertThat(Eventually.holds(PATIENCE, () -> Instant.now().isAfter(moment.plusSeconds(5))))
          .isTrue();
    }
    try (ServerProcess again = ServerProcess.start(data, ENVIRONMENT)) {
      Http http = again.http(key);
      assertThat(
              Eventually.holds(PATIENCE, () -> live(http, soon) + live(http, later) == 2 * DRAFTS))
          .as(again::output)
          .isTrue();
      soon.forEach(path -> onceOnly(http, path));
      later.forEach(path -> onceOnly(http, path));
      assertThat(http.get("/v1/publication-schedules?status=waiting").json().at("/data")).isEmpty();
    }
  }

  private static void onceOnly(Http http, String path) {
    assertThat(http.get(path + "/events").is(200).json().at("/data").findValuesAsText("step"))
        .containsExactly("published", "scheduled", "created");
    assertThat(http.get(path + "/versions").is(200).json().at("/data")).hasSize(1);
    assertThat(http.get(path + "/schedule").is(200).at("/status")).isEqualTo("done");
  }

  private static long live(Http http, List<String> paths) {
    return paths.stream()
        .filter(path -> http.get(path).is(200).at("/state").equals("published"))
        .count();
  }

  private static void schedule(Http http, String path, Instant moment) {
    http.post(path + "/schedule", Map.of("publishAt", moment.toString())).is(200);
  }

  private static List<String> drafts(Http http) {
    Map<String, Object> text = Map.of("locale", "fr", "title", "Un", "body", "Un.");
    return IntStream.range(0, DRAFTS)
        .mapToObj(i -> http.post("/v1/articles", Map.of("translations", List.of(text))).at("/id"))
        .map(id -> "/v1/articles/" + id + "/translations/fr")
        .toList();
  }

  private static String tenant(Http operator) {
    Map<String, Object> wish =
        Map.of(
            "name",
            "Schedules",
            "defaultLocale",
            "fr",
            "locales",
            List.of("fr"),
            "limits",
            Map.of("requestsPerSecond", 100_000));
    return operator.post("/v1/tenants", wish).is(201).at("/apiKeys/live/secret");
  }
}
