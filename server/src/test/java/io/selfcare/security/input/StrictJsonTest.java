package io.selfcare.security.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.Repository;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** JSON as its RFC has it and nothing besides (I3), shown with JSONTestSuite. */
@WithServer
final class StrictJsonTest {
  private final Http http;

  StrictJsonTest(SelfcareServer server) {
    this.http = server.tenant().http();
  }

  @Test
  void whatIsNotJsonIsRefused() throws IOException {
    List<String> wrong = new ArrayList<>();
    int refused = 0;
    for (Path file : suite("n_")) {
      Reply reply = send(Files.readAllBytes(file));
      if (reply.status() == 400 || reply.status() == 422) {
        refused++;
      } else {
        wrong.add(file.getFileName() + " → " + reply.status());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(refused).isGreaterThan(180);
  }

  /** What is JSON but no question is refused too, as a question and not as JSON. */
  @Test
  void whatIsJsonIsRead() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : suite("y_object")) {
      Reply reply = send(Files.readAllBytes(file));
      boolean duplicate = file.toString().contains("duplicated");
      boolean refusedAsJson =
          reply.status() == 400 && reply.at("/code").equals("malformed_json") && !duplicate;
      if (reply.status() >= 500 || refusedAsJson) {
        wrong.add(file.getFileName() + " → " + reply.status() + " " + reply.text());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatMayBeEitherNeverBreaks() throws IOException {
    for (Path file : suite("i_")) {
      assertThat(send(Files.readAllBytes(file)).status())
          .as(file.getFileName().toString())
          .isLessThan(500);
    }
  }

  @Test
  void duplicateFieldsAndTrailingWordsAreRefused() {
    http.post("/v1/answers", "{\"question\":\"a\",\"question\":\"b\"}")
        .isProblem(400, "duplicate_field");
    http.post("/v1/answers", "{\"question\":\"a\"} true").isProblem(400, "malformed_json");
    http.post("/v1/answers", "{\"question\":1}").isProblem(422, "validation_failed");
    http.post("/v1/answers", "{\"question\":\"a\",\"limit\":\"3\"}")
        .isProblem(422, "validation_failed");
    http.post("/v1/answers", "{\"question\":\"a\",\"limit\":3.5}")
        .isProblem(422, "validation_failed");
  }

  private Reply send(byte[] body) {
    return http.with("Content-Type", "application/json")
        .send("POST", "/v1/answers", BodyPublishers.ofByteArray(body));
  }

  private static List<Path> suite(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(Repository.shared("corpora/jsontestsuite/test_parsing"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    }
  }
}
