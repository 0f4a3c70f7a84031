package io.selfcare.sdk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executors;

/**
 * An API on the loopback interface that answers with what it was given, in order, and remembers
 * what it was asked.
 */
final class FakeApi implements AutoCloseable {
  private final HttpServer server;
  private final Queue<Reply> replies = new ArrayDeque<>();
  private final List<Received> received = new ArrayList<>();

  record Reply(int status, Map<String, String> headers, String body) {}

  record Received(String method, String target, Map<String, List<String>> headers, String body) {
    String header(String name) {
      List<String> values = headers.get(name);
      return values == null ? null : values.get(0);
    }
  }

  FakeApi() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool(FakeApi::daemon));
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  FakeApi reply(int status, String body, String... headers) {
    synchronized (replies) {
      replies.add(
          new Reply(status, headers.length == 0 ? Map.of() : Map.of(headers[0], headers[1]), body));
    }
    return this;
  }

  FakeApi problem(int status, String code, String... headers) {
    return reply(
        status,
        """
        {"type":"/problems/%s","title":"Title","status":%d,"detail":"A sentence.","code":"%s","requestId":"req_1",
         "errors":[{"pointer":"/title","code":"required","detail":"must not be absent"}]}"""
            .formatted(code, status, code),
        headers);
  }

  List<Received> received() {
    synchronized (replies) {
      return List.copyOf(received);
    }
  }

  Received last() {
    List<Received> all = received();
    return all.get(all.size() - 1);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Reply reply;
    synchronized (replies) {
      received.add(
          new Received(
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              Map.copyOf(exchange.getRequestHeaders()),
              body));
      reply = replies.remove();
    }
    byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .set(
            "Content-Type", reply.status() < 400 ? "application/json" : "application/problem+json");
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "fake-api");
    thread.setDaemon(true);
    return thread;
  }
}
