package io.selfcare.security.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.Repository;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd text is stored and said again as it was, or refused; it never breaks anything (I4). */
@WithServer
final class NaughtyTextTest {
  private final Http http;

  NaughtyTextTest(SelfcareServer server) {
    this.http = server.tenant().http();
  }

  @Test
  void everyNaughtyStringComesBackEqualOrIsRefused() throws IOException {
    JsonNode strings =
        new ObjectMapper().readTree(Files.readString(Repository.shared("corpora/blns/blns.json")));
    int stored = 0;
    for (JsonNode string : strings) {
      stored += storesOrRefuses(string.asText()) ? 1 : 0;
      assertThat(http.post("/v1/answers", Map.of("question", string.asText())).status())
          .as(string.toString())
          .isIn(200, 400, 422);
    }
    assertThat(stored).isGreaterThan(450);
  }

  private boolean storesOrRefuses(String text) {
    Reply reply =
        http.post(
            "/v1/articles",
            Map.of(
                "tags",
                List.of("naughty"),
                "translations",
                List.of(
                    Map.of(
                        "locale",
                        "fr",
                        "title",
                        text,
                        "variants",
                        List.of(),
                        "body",
                        text,
                        "bodyFormat",
                        "text"))));
    assertThat(reply.status()).as(text).isIn(201, 400, 422);
    if (reply.status() != 201) {
      return false;
    }
    Reply read = http.get("/v1/articles/" + reply.at("/id") + "/translations/fr").is(200);
    assertThat(read.at("/title")).isEqualTo(text);
    assertThat(read.at("/body")).isEqualTo(text);
    return true;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "a\\u0000b", "\\ud800", "\\udc00x", "x\\ud83d"})
  void whatIsNoTextIsRefused(String escaped) {
    assertThat(http.post("/v1/answers", "{\"question\":\"" + escaped + "\"}").status())
        .isIn(400, 422);
    assertThat(
            http.post(
                    "/v1/api-keys",
                    "{\"kind\":\"secret\",\"role\":\"agent\",\"name\":\"" + escaped + "\"}")
                .status())
        .isIn(400, 422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "%ff", "%ed%a0%80", "%c0%ae", "a%00b"})
  void whatIsNoTextIsRefusedInAddressesToo(String escaped) {
    assertThat(http.get("/v1/suggestions?q=" + escaped + "&locale=fr").status()).isIn(200, 400);
    assertThat(http.get("/v1/articles?externalId=" + escaped).status()).isIn(200, 400);
    assertThat(http.get("/v1/articles/" + escaped).status()).isIn(400, 404);
  }
}
