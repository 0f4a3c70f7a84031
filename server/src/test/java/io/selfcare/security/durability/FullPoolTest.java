package io.selfcare.security.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Slow transactions hold every connection: the others hear so at once, and it is soon over. */
final class FullPoolTest {
  private static final int POOL = 2;
  private static final Duration PROMISE = Duration.ofSeconds(2);
  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  @Test
  void withoutAFreeConnectionTheAnswerIsA503AndThePoolRecovers() throws Exception {
    try (SelfcareServer server =
            SelfcareServer.start(Map.of("database.poolSize", Integer.toString(POOL)));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      TestTenant tenant = server.tenant();
      Http http = tenant.http();
      http.get("/v1/tenant").is(200);
      Jdbi owner = Jdbi.create(Postmaster.of(server.data()).ownerUrl());
      List<Future<Reply>> slow;
      try (Handle lock = owner.open()) {
        lock.begin();
        lock.execute("lock table end_user_keys in access exclusive mode");
        slow =
            IntStream.range(0, POOL)
                .mapToObj(each -> threads.submit(() -> http.get("/v1/end-user-keys")))
                .toList();
        assertThat(Eventually.holds(PROMISE, () -> BlockedRequests.count(owner) == POOL)).isTrue();

        long asked = System.nanoTime();
        Reply refused = http.get("/v1/tenant").isProblem(503, "service_unavailable");
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThanOrEqualTo(PROMISE);
        assertThat(refused.header("Retry-After")).matches("[1-9][0-9]*");
        lock.rollback();
      }
      long released = System.nanoTime();
      http.get("/v1/tenant").is(200);
      assertThat(Duration.ofNanos(System.nanoTime() - released)).isLessThanOrEqualTo(AT_ONCE);
      for (Future<Reply> each : slow) {
        each.get().is(200);
      }
      assertThat(server.contract().drain()).isEmpty();
    }
  }
}
