package io.selfcare.search.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.search.embedding.UnderstandingConfiguration.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Speaks the embeddings API; asks again where that may help. */
final class EmbeddingsClient implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TRIES = 3;
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int TOO_MANY_REQUESTS = 429;

  private final Endpoint endpoint;
  private final Duration timeout;
  private final HttpClient http;

  EmbeddingsClient(Endpoint endpoint) {
    this.endpoint = endpoint;
    this.timeout = endpoint.timeout().toJavaDuration();
    this.http = HttpClient.newBuilder().connectTimeout(timeout).build();
  }

  /**
   * The vectors of texts, in their order.
   *
   * @throws UncheckedIOException when the service cannot be asked, or answers something else
   */
  List<float[]> embed(List<String> texts) {
    ObjectNode body = JSON.createObjectNode().put("model", endpoint.model());
    body.put("encoding_format", "float");
    // An empty text is refused by some services.
    texts.forEach(text -> body.withArray("input").add(text.isBlank() ? "-" : text));
    try {
      return vectors(JSON.readTree(answer(body.toString())), texts.size());
    } catch (IOException e) {
      throw new UncheckedIOException("The model at " + endpoint.url() + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException("Interrupted while asking a model.", new IOException(e));
    }
  }

  private String answer(String body) throws IOException, InterruptedException {
    IOException last = new IOException("was not asked");
    for (int attempt = 0; attempt < TRIES; attempt++) {
      if (attempt > 0) {
        Thread.sleep(PAUSE.multipliedBy(1L << attempt));
      }
      try {
        HttpResponse<String> response = http.send(request(body), BodyHandlers.ofString());
        if (response.statusCode() == 200) {
          return response.body();
        }
        last = new IOException("answered with status " + response.statusCode());
        if (response.statusCode() < 500 && response.statusCode() != TOO_MANY_REQUESTS) {
          break;
        }
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }

  private HttpRequest request(String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(endpoint.url().replaceAll("/+$", "") + "/embeddings"))
            .timeout(timeout)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    @Nullable String key = endpoint.key();
    if (key != null && !key.isBlank()) {
      request.header("Authorization", "Bearer " + key);
    }
    return request.build();
  }

  private List<float[]> vectors(JsonNode answer, int wanted) throws IOException {
    List<float[]> vectors = new ArrayList<>();
    JsonNode data = answer.path("data");
    for (int i = 0; i < wanted; i++) {
      vectors.add(new float[0]);
    }
    for (int i = 0; i < data.size(); i++) {
      JsonNode numbers = data.path(i).path("embedding");
      int index = data.path(i).path("index").asInt(i);
      if (numbers.size() != endpoint.dimensions() || index < 0 || index >= wanted) {
        throw new IOException(
            "gave " + numbers.size() + " dimensions instead of " + endpoint.dimensions());
      }
      float[] vector = new float[numbers.size()];
      for (int d = 0; d < vector.length; d++) {
        vector[d] = (float) numbers.path(d).asDouble();
      }
      vectors.set(index, vector);
    }
    if (vectors.stream().anyMatch(vector -> vector.length == 0)) {
      throw new IOException("gave " + data.size() + " vectors for " + wanted + " texts");
    }
    return vectors;
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
