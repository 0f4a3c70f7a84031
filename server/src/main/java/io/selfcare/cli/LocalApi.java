package io.selfcare.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** This server's own API, used the way any tenant uses it. */
final class LocalApi {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration GLANCE = Duration.ofMillis(100);

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final String url;
  private final String key;

  LocalApi(String url, String key) {
    this.url = url;
    this.key = key;
  }

  JsonNode get(String path) {
    return read(send(request(path).GET()));
  }

  JsonNode post(String path, JsonNode body) {
    return read(send(request(path).header("Content-Type", "application/json").POST(text(body))));
  }

  /** Changes what is there now, whatever it is. */
  JsonNode patch(String path, JsonNode body) {
    return read(
        send(
            request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .method("PATCH", text(body))));
  }

  /** Imports articles and returns when they can be found. */
  void importArticles(InputStream lines) throws IOException, InterruptedException {
    JsonNode job =
        read(
            send(
                request("/v1/imports?kind=articles&publish=true")
                    .header("Content-Type", "application/x-ndjson")
                    .POST(BodyPublishers.ofByteArray(lines.readAllBytes()))));
    String path = "/v1/jobs/" + job.at("/id").asText();
    long glances = PATIENCE.dividedBy(GLANCE);
    while (!ended(job)) {
      if (glances-- == 0) {
        throw new IllegalStateException("the demo articles were not imported in time: " + job);
      }
      Thread.sleep(GLANCE);
      job = get(path);
    }
    if (!job.at("/status").asText().equals("succeeded") || job.at("/failed").asInt() > 0) {
      throw new IllegalStateException("the demo articles were not all imported: " + job);
    }
  }

  private static boolean ended(JsonNode job) {
    String status = job.at("/status").asText();
    return status.equals("succeeded") || status.equals("failed");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + key);
  }

  private static BodyPublisher text(JsonNode body) {
    return BodyPublishers.ofString(body.toString());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private JsonNode read(HttpResponse<String> response) {
    if (response.statusCode() >= 300) {
      throw new IllegalStateException(response.request().uri() + " answered " + response.body());
    }
    try {
      return json.readTree(response.body());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
