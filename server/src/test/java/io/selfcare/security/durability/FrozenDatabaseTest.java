package io.selfcare.security.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** PostgreSQL keeps its connections open and says nothing: nobody waits long, and it passes. */
final class FrozenDatabaseTest {
  private static final Duration FROZEN =
      Duration.ofSeconds(Integer.getInteger("selfcare.frozenSeconds", 12));
  private static final Duration PROMISE = Duration.ofSeconds(5);
  private static final int CALLERS_OF_EACH = 6;

  /** One exchange while the database was frozen. */
  private record Answered(Reply reply, Duration after) {}

  @Test
  void aFrozenDatabaseIsA503SoonAndForgottenSoonAfter() throws Exception {
    try (SelfcareServer server = SelfcareServer.start(Map.of())) {
      TestTenant tenant = server.tenant();
      List<Supplier<Reply>> requests = new ArrayList<>(requests(server, tenant));
      requests.forEach(request -> assertThat(request.get().status()).isLessThan(300));
      Http newcomer = server.http(newKey(tenant));
      requests.add(() -> newcomer.get("/v1/tenant"));

      List<Answered> answered = new ArrayList<>();
      Postmaster postmaster = Postmaster.of(server.data());
      postmaster.freeze();
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        long end = System.nanoTime() + FROZEN.minus(PROMISE).toNanos();
        List<Future<List<Answered>>> callers =
            requests.stream()
                .flatMap(request -> Collections.nCopies(CALLERS_OF_EACH, request).stream())
                .map(request -> threads.submit(() -> keepAsking(request, end)))
                .toList();
        for (Future<List<Answered>> caller : callers) {
          answered.addAll(caller.get());
        }
      } finally {
        postmaster.thaw();
      }
      long thawed = System.nanoTime();
      assertThat(answered).hasSizeGreaterThanOrEqualTo(requests.size() * CALLERS_OF_EACH);
      assertThat(answered)
          .allSatisfy(
              each -> {
                assertThat(each.after()).as(each.reply()::text).isLessThanOrEqualTo(PROMISE);
                each.reply().isProblem(503, "service_unavailable");
                assertThat(each.reply().header("Retry-After")).matches("[1-9][0-9]*");
              });
      System.out.printf(
          "%d requests while frozen, the slowest answered after %s%n",
          answered.size(), answered.stream().map(Answered::after).max(Duration::compareTo).get());
      for (Supplier<Reply> request : requests) {
        assertThat(Eventually.holds(PROMISE, () -> request.get().status() < 300)).isTrue();
      }
      assertThat(Duration.ofNanos(System.nanoTime() - thawed)).isLessThanOrEqualTo(PROMISE);
      assertThat(server.contract().drain()).isEmpty();
    }
  }

  private static List<Answered> keepAsking(Supplier<Reply> request, long end) {
    List<Answered> answered = new ArrayList<>();
    do {
      long asked = System.nanoTime();
      Reply reply = request.get();
      answered.add(new Answered(reply, Duration.ofNanos(System.nanoTime() - asked)));
    } while (System.nanoTime() < end);
    return answered;
  }

  /** A key that nobody has used yet, so that the database must be asked whose it is. */
  private static String newKey(TestTenant tenant) {
    Map<String, Object> wish = Map.of("name", "New", "kind", "secret", "role", "agent");
    return tenant.http().post("/v1/api-keys", wish).is(201).at("/secret");
  }

  /** Waits for the index too, which follows through the outbox. */
  private static Supplier<Reply> publishing(Http http) {
    Map<String, Object> text =
        Map.of("locale", "fr", "title", "Gel", "body", "Gel.", "bodyFormat", "text");
    String article =
        http.post("/v1/articles", Map.of("translations", List.of(text))).is(201).at("/id");
    return () -> http.post("/v1/articles/" + article + "/translations/fr/publish?waitFor=indexed");
  }

  private static List<Supplier<Reply>> requests(SelfcareServer server, TestTenant tenant) {
    Http http = tenant.http();
    return List.of(
        () -> http.get("/v1/tenant"),
        () -> http.get("/v1/audit-log"),
        () -> tenant.testMode().get("/v1/articles"),
        () -> http.post("/v1/end-user-keys", Map.of("name", "Frozen")),
        () ->
            http.with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/end-user-keys", Map.of("name", "Frozen once")),
        () -> server.operator().get("/v1/tenants"),
        publishing(http),
        () -> server.http(null).get("/readyz"));
  }
}
