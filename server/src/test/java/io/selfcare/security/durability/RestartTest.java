package io.selfcare.security.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Being asked to stop, and starting again on the same data; without configuration, so that also no
 * credential can be guessed.
 */
final class RestartTest {
  private static final Duration STOP = Duration.ofSeconds(15);
  private static final int CLIENTS = 6;
  private static final int UNDER_WAY = 60;
  private static final int TERMINATED = 128 + 15;
  private static final String SLOW = "under way";

  private static final List<String> GUESSES =
      List.of(
          "admin",
          "operator",
          "op_",
          "op_admin",
          "op_operator",
          "op_demo",
          "op_test",
          "selfcare",
          "changeme",
          "password",
          "secret",
          "null",
          "undefined",
          "sk_live_demo",
          "sk_test_demo",
          "sk_live_" + "0".repeat(43),
          "pk_live_" + "0".repeat(43));

  private final Semaphore acknowledged = new Semaphore(0);

  @Test
  void aStopEndsWhatIsUnderWayAndTheNextStartKeepsEverything(@TempDir Path data) throws Exception {
    String operatorKey;
    String key;
    List<Creator> creators;
    try (ServerProcess server = ServerProcess.start(data, Map.of())) {
      operatorKey = server.printedOperatorKey();
      assertThat(operatorKey).hasSizeGreaterThanOrEqualTo(40);
      for (String guess : GUESSES) {
        server.http(guess).get("/v1/tenants").isProblem(401, "unauthenticated");
        server.http(guess).get("/v1/tenant").isProblem(401, "unauthenticated");
      }
      key = tenant(server.http(operatorKey));
      creators = creators(server.http(key));
      stopsWell(server, key, creators);
    }
    try (ServerProcess again = ServerProcess.start(data, Map.of())) {
      assertThat(again.printedOperatorKey()).isNotEqualTo(operatorKey);
      again.http(operatorKey).get("/v1/tenants").isProblem(401, "unauthenticated");
      assertThat(again.http(again.printedOperatorKey()).get("/v1/tenants").is(200).text())
          .contains("\"Restart\"");
      List<String> stored = Listing.namesAndIds(again.http(key), "/v1/end-user-keys");
      assertThat(stored).anyMatch(each -> each.startsWith(SLOW));
      assertThat(stored)
          .containsAll(creators.stream().flatMap(each -> each.promised().stream()).toList());
    }
  }

  private void stopsWell(ServerProcess server, String key, List<Creator> creators)
      throws Exception {
    List<Thread> threads = creators.stream().map(Thread.ofVirtual()::start).toList();
    assertThat(acknowledged.tryAcquire(UNDER_WAY, 60, TimeUnit.SECONDS)).isTrue();
    List<ProcessHandle> database = server.postmaster().family();
    Jdbi owner = Jdbi.create(server.postmaster().ownerUrl());
    Future<Reply> underWay;
    try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
        Handle lock = owner.open()) {
      lock.begin();
      lock.execute("lock table end_user_keys in access exclusive mode");
      underWay =
          requests.submit(() -> server.http(key).post("/v1/end-user-keys", Map.of("name", SLOW)));
      assertThat(Eventually.holds(STOP, () -> BlockedRequests.count(owner) > CLIENTS)).isTrue();
      server.terminate();
      assertThat(Eventually.holds(STOP, () -> refusesConnections(server.url())))
          .as("takes no new connections")
          .isTrue();
      lock.rollback();
      assertThat(underWay.get().status()).as("a request that was under way").isEqualTo(201);
    }
    assertThat(server.exitCode(STOP)).isIn(0, TERMINATED);
    assertThat(Eventually.holds(STOP, () -> database.stream().allMatch(ServerProcess::ended)))
        .as("PostgreSQL has ended")
        .isTrue();
    creators.forEach(Creator::finish);
    threads.forEach(Thread::interrupt);
  }

  private List<Creator> creators(Http http) {
    return IntStream.range(0, CLIENTS)
        .mapToObj(
            each ->
                new Creator(http, "/v1/end-user-keys", "c" + each, Creator::named, acknowledged))
        .toList();
  }

  private static String tenant(Http operator) {
    Map<String, Object> limits = Map.of("requestsPerSecond", 100_000);
    Map<String, Object> wish =
        Map.of(
            "name", "Restart", "defaultLocale", "fr", "locales", List.of("fr"), "limits", limits);
    return operator.post("/v1/tenants", wish).is(201).at("/apiKeys/live/secret");
  }

  private static boolean refusesConnections(String url) {
    URI server = URI.create(url);
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      return !socket.isConnected();
    } catch (IOException e) {
      return true;
    }
  }
}
