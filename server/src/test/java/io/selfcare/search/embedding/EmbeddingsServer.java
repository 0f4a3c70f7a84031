package io.selfcare.search.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.selfcare.search.EmbeddingModel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A service with the embeddings API, whose vectors are those of a model on this machine. */
final class EmbeddingsServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final EmbeddingModel model;

  /** Statuses to answer with before it works again. */
  final Queue<Integer> failures = new ConcurrentLinkedQueue<>();

  final Queue<Integer> batches = new ConcurrentLinkedQueue<>();
  final Queue<String> keys = new ConcurrentLinkedQueue<>();

  EmbeddingsServer(EmbeddingModel model) throws IOException {
    this.model = model;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/embeddings", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode asked = JSON.readTree(exchange.getRequestBody());
      keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
      Integer failure = failures.poll();
      if (failure != null) {
        exchange.sendResponseHeaders(failure, -1);
        return;
      }
      List<String> texts = new ArrayList<>();
      asked.path("input").forEach(text -> texts.add(text.asText()));
      batches.add(texts.size());
      byte[] body = JSON.writeValueAsBytes(vectors(texts));
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private ObjectNode vectors(List<String> texts) {
    ObjectNode answer = JSON.createObjectNode().put("object", "list");
    List<float[]> vectors = model.questions("en", texts);
    // Backwards: the index counts, not the order.
    for (int i = vectors.size() - 1; i >= 0; i--) {
      ObjectNode one = answer.withArray("data").addObject().put("index", i);
      for (float number : vectors.get(i)) {
        one.withArray("embedding").add(2 * number);
      }
    }
    return answer;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
