package io.selfcare.knowledge.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.Repository;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not come in, and how an import is stopped. */
@WithServer
final class ImportLimitsTest {
  private static final long LARGE = 200L * 1024 * 1024;

  private final SelfcareServer server;
  private final TestTenant tenant;
  private final Http http;
  private final Transfers transfers;

  ImportLimitsTest(SelfcareServer server) {
    this.server = server;
    this.tenant = server.tenant();
    this.http = tenant.http();
    this.transfers = new Transfers(http);
  }

  @Test
  void aZipOf200MebibytesIsRefusedBeforeItIsUnpacked() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + "/v1/imports?kind=articles"))
            .header("Authorization", "Bearer " + tenant.liveKey())
            .header("Content-Type", "application/zip")
            .expectContinue(true)
            .POST(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(Endless::new), LARGE))
            .build();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<String> refused = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(refused.statusCode()).isEqualTo(413);
      assertThat(refused.body()).contains("body_too_large");
    }
    assertThat(http.get("/v1/jobs").is(200).json().path("data")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zipslip.zip", "bomb-64MiB.zip"})
  void hostileArchivesAreRefusedAtTheDoor(String name) throws IOException {
    byte[] file = Files.readAllBytes(Repository.shared("corpora/generated-bombs/" + name));
    assertThat(transfers.send("", "application/zip", file).status()).isIn(413, 422);
    assertThat(transfers.send("kind=everything", "application/zip", file).status()).isIn(413, 422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"deep-100k.json", "deep-obj-20k.json", "dup-keys.json", "bignum.json"})
  void hostileJsonNeverBecomesAnError(String name) throws IOException {
    byte[] file = Files.readAllBytes(Repository.shared("corpora/generated-bombs/" + name));
    assertThat(transfers.send("", "application/json", file).status()).isBetween(400, 499);
    byte[] zip = Transfers.zip(Map.of("a.json", new String(file, StandardCharsets.UTF_8)));
    for (String format : new String[] {"zendesk", "phpmyfaq", "faqpage"}) {
      JsonNode job = transfers.run("format=" + format, "application/zip", zip);
      assertThat(job.at("/error/code").asText()).isNotEqualTo("internal_error");
      assertThat(job.path("succeeded").asInt()).isZero();
    }
  }

  @Test
  void formulasInASpreadsheetComeBackAsTheyWere() throws IOException {
    byte[] file =
        Files.readAllBytes(Repository.shared("corpora/generated-bombs/csv-injection.csv"));
    assertThat(transfers.send("", "text/csv", file).status()).isEqualTo(202);
    String lines =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    "{\"externalId\":\"f-%d\",\"title\":\"%s\",\"body\":\"b\"}"
                        .formatted(i, new String[] {"=1+1", "+33", "-5", "@x", "'=a", "a"}[i]))
            .collect(Collectors.joining("\n"));
    transfers.whole("", "application/x-ndjson", lines);
    byte[] csv = transfers.export("{\"kind\":\"articles\",\"format\":\"csv\"}");
    assertThat(new String(csv, StandardCharsets.UTF_8).lines())
        .noneSatisfy(line -> assertThat(line).matches(".*,[=+\\-@].*"));
    JsonNode job = transfers.whole("", "text/csv", csv);
    assertThat(job.at("/actions/unchanged").asInt()).isEqualTo(6);
  }

  @Test
  void aRunningImportCanBeStopped() {
    int rows = 60_000;
    String lines =
        IntStream.range(0, rows)
            .mapToObj("{\"externalId\":\"c-%d\",\"title\":\"Titre\",\"body\":\"b\"}\n"::formatted)
            .collect(Collectors.joining());
    Reply accepted =
        transfers.send("", "application/x-ndjson", lines.getBytes(StandardCharsets.UTF_8));
    String path = accepted.is(202).header("Location");
    http.post(path + "/cancel").is(200);
    JsonNode job = transfers.ended(path);
    assertThat(job.path("status").asText()).isEqualTo("cancelled");
    assertThat(job.path("total").asInt()).isLessThan(rows).isEqualTo(articles());
    http.post(path + "/cancel").isProblem(409, "invalid_state");
  }

  private int articles() {
    int count = 0;
    String cursor = "";
    while (true) {
      JsonNode page = http.get("/v1/articles?limit=100" + cursor).is(200).json();
      count += page.path("data").size();
      if (!page.path("hasMore").asBoolean()) {
        return count;
      }
      cursor = "&cursor=" + page.path("nextCursor").asText();
    }
  }

  /** Bytes without end. */
  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return 'x';
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      return length;
    }
  }
}
