package io.selfcare.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.dropwizard.util.Duration;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.ElasticsearchConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A cluster that is busy, full or in a bad mood, played by a small server. */
class BulkWriterTest {
  private static final SpaceId SPACE = new SpaceId(new UUID(1, 1));
  private static final String DONE = "{\"index\":{\"_index\":\"i\",\"_id\":\"a\",\"status\":201}}";
  private static final String BUSY = refused(429, "es_rejected_execution_exception");

  private final List<String> bodies = Collections.synchronizedList(new ArrayList<>());
  private final List<String> credentials = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;

  private record Answer(int status, String body) {}

  private static String refused(int status, String type) {
    return "{\"index\":{\"_index\":\"i\",\"_id\":\"b\",\"status\":%d,\"error\":{\"type\":\"%s\",\"reason\":\"r\"}}}"
        .formatted(status, type);
  }

  private static Answer items(String... items) {
    String body = "{\"took\":1,\"errors\":true,\"items\":[%s]}".formatted(String.join(",", items));
    return new Answer(200, body);
  }

  private BulkWriter.Changes changes(IntFunction<Answer> answers) throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", exchange -> answer(exchange, answers));
    server.start();
    ElasticsearchConfiguration configuration =
        new ElasticsearchConfiguration(
            "http://127.0.0.1:" + server.getAddress().getPort(),
            "a2V5",
            null,
            null,
            null,
            "t",
            1,
            0,
            Duration.seconds(1),
            Duration.seconds(5),
            Duration.seconds(5));
    Elastic elastic = Elastic.connect(configuration, InstantSource.system());
    return new BulkWriter(elastic).begin("i", SPACE);
  }

  private void answer(HttpExchange exchange, IntFunction<Answer> answers) throws IOException {
    bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    credentials.add(exchange.getRequestHeaders().getFirst("Authorization"));
    Answer answer = answers.apply(bodies.size());
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
    exchange
        .getResponseHeaders()
        .add("Content-Type", "application/vnd.elasticsearch+json;compatible-with=8");
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void onlyWhatWasRefusedForNowIsSentAgain() throws IOException {
    BulkWriter.Changes changes = changes(time -> time < 3 ? busyOnce(time) : items(DONE));
    changes.put("a", Map.of("text", "first"));
    changes.put("b", Map.of("text", "second"));
    changes.finish();

    assertThat(bodies).hasSize(3);
    assertThat(bodies.get(0)).contains("first", "second");
    assertThat(bodies.get(1)).doesNotContain("first").contains("second");
    assertThat(bodies.get(2)).doesNotContain("first").contains("second");
    assertThat(credentials).containsOnly("ApiKey a2V5");
  }

  private static Answer busyOnce(int time) {
    return time == 1
        ? items(DONE, BUSY)
        : new Answer(429, "{\"status\":429,\"error\":{\"type\":\"x\"}}");
  }

  @Test
  void whatWillNeverBeTakenFailsAtOnce() throws IOException {
    BulkWriter.Changes changes = changes(time -> items(refused(400, "document_parsing_exception")));
    changes.put("b", Map.of("text", "bad"));
    assertThatThrownBy(changes::finish)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("document_parsing_exception");
    assertThat(bodies).hasSize(1);
  }

  @Test
  void muchIsSentInPortions() throws IOException {
    String large = "x".repeat(1_500_000);
    BulkWriter.Changes changes = changes(time -> items(DONE, DONE));
    for (int i = 0; i < 6; i++) {
      changes.put("d" + i, Map.of("text", large));
    }
    changes.finish();
    assertThat(bodies).hasSize(3).allMatch(body -> body.length() < 4_500_000);
  }
}
