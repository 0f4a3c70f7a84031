package io.selfcare.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the load measurement rests on: times fixed in advance, latencies from those times. */
final class OpenLoadTest {
  @Test
  void arrivalsKeepTheirRateAndAreTheSameEachTime() {
    Arrivals arrivals = Arrivals.of(200, 10);
    assertThat(arrivals.count()).isCloseTo(2000, within(200));
    assertThat(arrivals.nanos()).isSorted().isEqualTo(Arrivals.of(200, 10).nanos());
    assertThat(LongStream.of(arrivals.nanos()).max().orElseThrow()).isLessThan(10_000_000_000L);
  }

  @Test
  void saturationIsFoundToATenth() {
    assertThat(Saturation.search(25, 5000, rate -> rate <= 330)).isBetween(300.0, 330.0);
    assertThat(Saturation.search(25, 5000, rate -> false)).isZero();
    assertThat(Saturation.search(25, 400, rate -> true)).isEqualTo(400);
  }

  @Test
  void questionsDoNotRepeat() {
    DistinctQuestions questions = new DistinctQuestions(List.of("un deux trois", "quatre", "cinq"));
    Set<String> seen = new HashSet<>(IntStream.range(0, 30).mapToObj(questions::at).toList());
    assertThat(seen).hasSize(30).contains("un deux trois");
  }

  @Test
  void whoHasToWaitForAStandstillIsCharged() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    // One thread: while the first request is held, the others wait in front of it.
    server.setExecutor(Executors.newSingleThreadExecutor());
    server.createContext(
        "/",
        exchange -> {
          if (new String(exchange.getRequestBody().readAllBytes(), UTF_8).equals("0")) {
            LockSupport.parkNanos(400_000_000L);
          }
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    try (OpenLoad load = new OpenLoad(uri, "key", Integer::toString)) {
      LoadStep step = load.run(Arrivals.of(100, 0.3));
      assertThat(step.errors()).isZero();
      assertThat(step.micros().getTotalCount()).isEqualTo(step.requests());
      assertThat(step.millis(50)).isGreaterThan(100);
    } finally {
      server.stop(0);
    }
  }
}
