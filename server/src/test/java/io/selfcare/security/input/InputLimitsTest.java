package io.selfcare.security.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.selfcare.platform.http.StrictJson;
import io.selfcare.testing.Http;
import io.selfcare.testing.Repository;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The last accepted value and the first refused one of every limit (I1, I2). */
@WithServer
final class InputLimitsTest {
  private static final int JSON_LIMIT = 4 * 1024 * 1024;
  private static final int IMPORT_LIMIT = 64 * 1024 * 1024;

  private final Http http;

  InputLimitsTest(SelfcareServer server) {
    this.http = server.tenant().http();
  }

  @Test
  void aJsonBodyHasFourMebibytes() {
    String question = "{\"question\":\"loyer\"}";
    http.post("/v1/answers", question + " ".repeat(JSON_LIMIT - question.length())).is(200);
    http.post("/v1/answers", question + " ".repeat(JSON_LIMIT - question.length() + 1))
        .isProblem(413, "body_too_large");
  }

  /** The answer must reach a sender that is still sending, however the two race. */
  @RepeatedTest(20)
  void aSenderOfTooMuchLearnsWhy() {
    http.post("/v1/answers", "{\"question\":\"loyer\"}" + " ".repeat(JSON_LIMIT))
        .isProblem(413, "body_too_large");
  }

  @Test
  void aBodyOfUnknownLengthIsMeasuredWhileItIsRead() {
    byte[] body =
        ("{\"question\":\"loyer\"}" + " ".repeat(JSON_LIMIT))
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    http.with("Content-Type", "application/json")
        .send(
            "POST",
            "/v1/answers",
            BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body)))
        .isProblem(413, "body_too_large");
  }

  @Test
  void anImportHas64Mebibytes() {
    byte[] tooMuch = new byte[IMPORT_LIMIT + 1];
    java.util.Arrays.fill(tooMuch, (byte) '\n');
    Http lines = http.with("Content-Type", "application/x-ndjson");
    lines
        .send("POST", "/v1/imports?kind=articles", BodyPublishers.ofByteArray(tooMuch))
        .isProblem(413, "body_too_large");
    lines
        .send(
            "POST",
            "/v1/imports?kind=articles",
            BodyPublishers.ofByteArray(tooMuch, 0, IMPORT_LIMIT))
        .is(202);
  }

  @Test
  void theBodyIsNeverInflated() throws IOException {
    Path bomb = Repository.shared("corpora/generated-bombs/zeros-256MiB.gz");
    http.with("Content-Type", "application/json")
        .with("Content-Encoding", "gzip")
        .send("POST", "/v1/answers", BodyPublishers.ofByteArray(Files.readAllBytes(bomb)))
        .isProblem(415, "unsupported_media_type");
  }

  @Test
  void textsAndArraysHaveTheLengthsOfTheSpec() {
    http.post("/v1/answers", Map.of("question", "a".repeat(1000))).is(200);
    http.post("/v1/answers", Map.of("question", "a".repeat(1001)))
        .isProblem(422, "validation_failed");
    http.post("/v1/articles", article("t".repeat(300), 200)).is(201);
    http.post("/v1/articles", article("t".repeat(301), 1)).isProblem(422, "validation_failed");
    http.post("/v1/articles", article("t", 201)).isProblem(422, "validation_failed");
  }

  @Test
  void aTitleOfTwoMegabytesIsToldItsLimit() {
    assertThat(
            http.post("/v1/articles", article("t".repeat(2_000_000), 1))
                .isProblem(422, "validation_failed")
                .at("/detail"))
        .contains("300");
  }

  private static Map<String, Object> article(String title, int variants) {
    List<String> phrasings = IntStream.range(0, variants).mapToObj(i -> "variant " + i).toList();
    return Map.of(
        "translations",
        List.of(
            Map.of(
                "locale",
                "fr",
                "title",
                title,
                "variants",
                phrasings,
                "body",
                "Texte.",
                "bodyFormat",
                "text")));
  }

  @Test
  void pagesHaveAHundredEntriesAtMost() {
    http.get("/v1/articles?limit=100").is(200);
    http.get("/v1/articles?limit=101").isProblem(400, "invalid_parameter");
    http.get("/v1/articles?limit=1").is(200);
    http.get("/v1/articles?limit=0").isProblem(400, "invalid_parameter");
  }

  @Test
  void depthNumbersNamesAndKeysAreBounded() throws IOException {
    assertThat(StrictJson.mapper().readTree(nested(50))).isNotNull();
    assertThatThrownBy(() -> StrictJson.mapper().readTree(nested(51)))
        .isInstanceOf(StreamConstraintsException.class);
    http.post("/v1/answers", "{\"limit\":" + "9".repeat(101) + "}")
        .isProblem(400, "nesting_too_deep");
    http.post("/v1/answers", "{\"" + "n".repeat(1001) + "\":1}").isProblem(400, "nesting_too_deep");
    for (String bomb :
        List.of(
            "deep-100k.json",
            "deep-obj-20k.json",
            "dup-keys.json",
            "many-keys-50k.json",
            "bignum.json")) {
      Path file = Repository.shared("corpora/generated-bombs/" + bomb);
      assertThat(http.post("/v1/answers", Files.readString(file)).status())
          .as(bomb)
          .isBetween(400, 422);
    }
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  @Test
  void headersAndAddressesAreBounded() {
    http.with("X-Long", "h".repeat(8000)).get("/v1/tenant").is(200);
    http.with("X-Long", "h".repeat(17_000)).get("/v1/tenant").isProblem(431, "headers_too_large");
    assertThat(http.get("/v1/suggestions?q=" + "q".repeat(17_000)).status()).isIn(414, 431);
  }
}
