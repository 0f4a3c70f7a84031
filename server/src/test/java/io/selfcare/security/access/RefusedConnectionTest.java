package io.selfcare.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is refused loses the request and not the connection with the one that follows. */
@WithServer
final class RefusedConnectionTest {
  private static final String START =
      """
      POST /v1/answers HTTP/1.1
      Host: localhost
      Authorization: Bearer garbage
      Content-Type: application/json
      Content-Length: %d

      """;
  private static final String NEXT =
      "GET /healthz HTTP/1.1\nHost: localhost\nConnection: close\n\n";

  private final URI server;

  RefusedConnectionTest(SelfcareServer server) {
    this.server = URI.create(server.url());
  }

  @Test
  void theNextRequestOnTheConnectionIsAnswered() throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      String body = "{\"question\":\"Ascenseur\"}";
      BufferedReader answers = reader(socket);
      send(socket, START.formatted(body.length()) + body.substring(0, 5));
      socket.setSoTimeout(300);
      assertThatThrownBy(answers::readLine)
          .as("an answer before the request was over would be followed by a closed connection")
          .isInstanceOf(SocketTimeoutException.class);
      socket.setSoTimeout(10_000);
      send(socket, body.substring(5));
      send(socket, NEXT);
      assertThat(statuses(answers)).containsExactly("HTTP/1.1 401 ", "HTTP/1.1 200 ");
    }
  }

  @Test
  void aLargeBodyIsNotWaitedForAndTheAnswerSaysSo() throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(10_000);
      send(socket, START.formatted(1_000_000));
      List<String> lines = reader(socket).lines().toList();
      assertThat(lines.getFirst()).startsWith("HTTP/1.1 401");
      assertThat(lines).contains("Connection: close");
    }
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  private static List<String> statuses(BufferedReader answers) {
    List<String> statuses = new ArrayList<>();
    answers
        .lines()
        .forEach(
            line -> {
              int at = line.indexOf("HTTP/1.1 ");
              if (at >= 0) {
                statuses.add(line.substring(at, at + 13));
              }
            });
    return statuses;
  }
}
