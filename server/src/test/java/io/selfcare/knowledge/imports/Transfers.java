package io.selfcare.knowledge.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Imports and exports as a caller makes them, to their end. */
public final class Transfers {
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final Http http;

  public Transfers(Http http) {
    this.http = http;
  }

  /** Sends a file; the answer may be anything. */
  public Reply send(String query, String type, byte[] file) {
    String kind = query.contains("kind=") ? "" : "&kind=articles";
    return http.with("Content-Type", type)
        .send("POST", "/v1/imports?" + query + kind, BodyPublishers.ofByteArray(file));
  }

  /** Imports a file that is accepted and gives the job once it has ended. */
  public JsonNode run(String query, String type, byte[] file) {
    return ended(send(query, type, file).is(202).header("Location"));
  }

  public JsonNode run(String query, String type, String file) {
    return run(query, type, file.getBytes(StandardCharsets.UTF_8));
  }

  /** The same, which has to succeed in every row. */
  public JsonNode whole(String query, String type, byte[] file) {
    JsonNode job = run(query, type, file);
    assertThat(job.path("status").asText()).as("%s", job).isEqualTo("succeeded");
    assertThat(job.path("failed").asInt()).as("%s", results(job, "failed")).isZero();
    return job;
  }

  public JsonNode whole(String query, String type, String file) {
    return whole(query, type, file.getBytes(StandardCharsets.UTF_8));
  }

  public JsonNode ended(String path) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    JsonNode job = http.get(path).is(200).json();
    while (!job.path("status").asText().matches("succeeded|failed|cancelled")) {
      assertThat(System.nanoTime()).as("%s", job).isLessThan(deadline);
      job = http.get(path).is(200).json();
    }
    return job;
  }

  public JsonNode results(JsonNode job, String status) {
    String path = "/v1/jobs/" + job.path("id").asText() + "/results?limit=100&status=" + status;
    return http.get(path).is(200).json().path("data");
  }

  /** The file of an export. */
  public byte[] export(String wish) {
    JsonNode job = ended(http.post("/v1/exports", wish).is(202).header("Location"));
    assertThat(job.path("status").asText()).as("%s", job).isEqualTo("succeeded");
    return http.get(job.path("downloadUrl").asText()).is(200).bytes();
  }

  /** The one article of an external id. */
  public JsonNode article(String externalId) {
    String id = URLEncoder.encode(externalId, StandardCharsets.UTF_8);
    JsonNode found = http.get("/v1/articles?externalId=" + id).is(200).json().path("data");
    assertThat(found).as(externalId).hasSize(1);
    return found.get(0);
  }

  /** A text of the article. */
  public JsonNode text(String externalId, String locale) {
    String id = article(externalId).path("id").asText();
    return http.get("/v1/articles/" + id + "/translations/" + locale).is(200).json();
  }

  /** A zip of texts by name. */
  public static byte[] zip(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
