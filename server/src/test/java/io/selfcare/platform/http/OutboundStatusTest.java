package io.selfcare.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an address answers with, found out without reading what it answers. */
final class OutboundStatusTest {
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String method = exchange.getRequestMethod();
          seen.add(method + " " + exchange.getRequestURI().getPath());
          switch (exchange.getRequestURI().getPath()) {
            case "/moved" -> {
              exchange.getResponseHeaders().add("Location", "/elsewhere");
              exchange.sendResponseHeaders(302, -1);
            }
            case "/gone" -> exchange.sendResponseHeaders(410, -1);
            case "/getOnly" -> exchange.sendResponseHeaders(method.equals("HEAD") ? 405 : 200, -1);
            default -> exchange.sendResponseHeaders(200, -1);
          }
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aHeadIsEnoughUnlessItIsRefused() throws IOException {
    try (OutboundHttp http = trusting()) {
      assertThat(http.status(local("/there"))).isEqualTo(200);
      assertThat(http.status(local("/moved"))).isEqualTo(302);
      assertThat(http.status(local("/gone"))).isEqualTo(410);
      assertThat(http.status(local("/getOnly"))).isEqualTo(200);
    }
    assertThat(seen)
        .containsExactly(
            "HEAD /there",
            "HEAD /moved",
            "HEAD /gone",
            "GET /gone",
            "HEAD /getOnly",
            "GET /getOnly");
  }

  @Test
  void nobodyLooksIntoThePrivateNetwork() throws IOException {
    try (OutboundHttp http = new OutboundHttp(new OutboundConfiguration(null))) {
      assertThatThrownBy(() -> http.status(local("/there")))
          .isInstanceOf(OutboundRefusedException.class);
      assertThatThrownBy(() -> http.status(URI.create("https://127.0.0.1/")))
          .isInstanceOf(IOException.class);
    }
    assertThat(seen).isEmpty();
  }

  private URI local(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private OutboundHttp trusting() {
    return new OutboundHttp(
        new OutboundConfiguration(List.of("127.0.0.1:" + server.getAddress().getPort())));
  }
}
