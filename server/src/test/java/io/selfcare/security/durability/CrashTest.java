package io.selfcare.security.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed again and again, mostly with its PostgreSQL, while clients create things and
 * repeat what was not acknowledged: in the end each thing exists once, and so does the entry in the
 * audit log that was written with it.
 */
final class CrashTest {
  private static final int KILLS = Integer.getInteger("selfcare.kills", 15);
  private static final Duration STOP = Duration.ofSeconds(15);
  private static final int ORPHANED = 3;
  private static final int MOST_BETWEEN_KILLS = 40;

  private final Random random = new Random(20_261_122);
  private final Semaphore acknowledged = new Semaphore(0);

  @Test
  void whatIsAcknowledgedExistsOnceAfterEveryKill(@TempDir Path data) throws Exception {
    Map<String, String> environment =
        Map.of(
            "SELFCARE_PORT",
            Integer.toString(freePort()),
            "SELFCARE_OPERATOR_KEY",
            ServerProcess.OPERATOR_KEY);
    String key;
    String url;
    try (ServerProcess first = ServerProcess.start(data, environment)) {
      key = tenant(first.operator());
      url = first.url();
    }
    Http http = new Http(url, key);
    List<Creator> creators =
        List.of(
            new Creator(http, "/v1/api-keys", "a", Creator::apiKey, acknowledged),
            new Creator(http, "/v1/api-keys", "b", Creator::apiKey, acknowledged),
            new Creator(http, "/v1/api-keys", "c", Creator::apiKey, acknowledged),
            new Creator(http, "/v1/end-user-keys", "d", Creator::named, acknowledged),
            new Creator(http, "/v1/end-user-keys", "e", Creator::named, acknowledged),
            new Creator(
                new Http(url, ServerProcess.OPERATOR_KEY),
                "/v1/tenants",
                "f",
                Creator::tenant,
                acknowledged));
    List<Thread> threads = creators.stream().map(Thread.ofVirtual()::start).toList();
    for (int kill = 1; kill <= KILLS; kill++) {
      try (ServerProcess server = ServerProcess.start(data, environment)) {
        acknowledged.drainPermits();
        acknowledged.tryAcquire(1 + random.nextInt(MOST_BETWEEN_KILLS), 5, TimeUnit.SECONDS);
        Postmaster postmaster = server.postmaster();
        server.kill();
        boolean databaseLivesOn = kill % ORPHANED == 0;
        if (!databaseLivesOn) {
          postmaster.kill();
        }
      }
    }
    try (ServerProcess last = ServerProcess.start(data, environment)) {
      creators.forEach(Creator::finish);
      for (Thread thread : threads) {
        thread.join();
      }
      verify(last, http, creators);
      List<ProcessHandle> database = last.postmaster().family();
      last.terminate();
      assertThat(last.exitCode(STOP)).isNotEqualTo(-1);
      assertThat(Eventually.holds(STOP, () -> database.stream().allMatch(ServerProcess::ended)))
          .as("PostgreSQL has ended")
          .isTrue();
    }
  }

  private static String tenant(Http operator) {
    return operator
        .post(
            "/v1/tenants",
            Map.of(
                "name",
                "Crash",
                "defaultLocale",
                "fr",
                "locales",
                List.of("fr"),
                "limits",
                Map.of("requestsPerSecond", 100_000)))
        .is(201)
        .at("/apiKeys/live/secret");
  }

  private static void verify(ServerProcess server, Http http, List<Creator> creators) {
    List<String> stored =
        Stream.of(
                Listing.namesAndIds(http, "/v1/api-keys"),
                Listing.namesAndIds(http, "/v1/end-user-keys"),
                Listing.namesAndIds(server.operator(), "/v1/tenants"))
            .flatMap(List::stream)
            .filter(each -> !each.matches("(First key|Crash) .*"))
            .toList();
    List<String> promised = creators.stream().flatMap(each -> each.promised().stream()).toList();
    assertThat(promised).hasSizeGreaterThan(KILLS);
    assertThat(stored).containsExactlyInAnyOrderElementsOf(promised);

    List<String> audited =
        Listing.all(http, "/v1/audit-log").stream()
            .filter(entry -> entry.at("/action").asText().matches("(api|end_user)_key.created"))
            .map(entry -> entry.at("/target/id").asText())
            .toList();
    List<String> keys =
        promised.stream()
            .map(each -> each.substring(each.indexOf(' ') + 1))
            .filter(id -> !id.startsWith("ten_"))
            .toList();
    assertThat(audited).containsExactlyInAnyOrderElementsOf(keys);
    System.out.printf("%d kills, %d creations acknowledged%n", KILLS, promised.size());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
