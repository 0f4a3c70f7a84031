package io.selfcare.knowledge.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.platform.ids.AttachmentId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.secrets.MasterKey;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.Repository;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing that is uploaded runs in a browser, and nobody fetches a file without a valid address.
 */
@WithServer
final class FilesTest {
  private final SelfcareServer server;
  private final TestTenant tenant;
  private final Http http;
  private final Http nobody;

  FilesTest(SelfcareServer server) {
    this.server = server;
    this.tenant = server.tenant();
    this.http = tenant.http();
    this.nobody = new Http(server.url(), null);
  }

  @Test
  void filesThatAreNotWhatTheySayAreRefusedWithASentence() {
    SampleFiles.refused()
        .forEach(
            (name, bytes) -> {
              Reply reply = Uploads.send(http, name, bytes);
              assertThat(reply.status()).as(name + ": " + reply.text()).isIn(400, 422);
              assertThat(reply.at("/detail")).isNotBlank();
            });
    assertThat(http.get("/v1/attachments").json().path("data")).isEmpty();
  }

  @Test
  void attacksFromTheCorpusGetInUnderNoNameButAsTextThatIsSaved() throws IOException {
    Path corpus = Repository.shared("corpora/payloads-all-the-things/svg");
    try (Stream<Path> files = Files.list(corpus)) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        for (String ending :
            List.of("svg", "xml", "html", "png", "gif", "jpg", "webp", "avif", "pdf", "docx")) {
          Reply reply = Uploads.send(http, "x." + ending, bytes);
          assertThat(reply.status()).as(file + " as " + ending).isEqualTo(422);
        }
        for (String ending : List.of("txt", "csv")) {
          Reply reply = Uploads.send(http, "x." + ending, bytes);
          if (reply.status() == 201) {
            runsNothing(reply, bytes);
          } else {
            reply.isProblem(422, "validation_failed");
          }
        }
      }
    }
  }

  @Test
  void everythingElseIsDeliveredSoThatNothingInItRuns() {
    Map<String, byte[]> files = new LinkedHashMap<>(SampleFiles.polyglots());
    files.putAll(SampleFiles.kept());
    files.forEach((name, bytes) -> runsNothing(Uploads.send(http, name, bytes).is(201), bytes));
  }

  private void runsNothing(Reply kept, byte[] bytes) {
    Reply file = nobody.get(kept.at("/url")).is(200);
    boolean image = kept.at("/contentType").startsWith("image/");
    assertThat(file.header("Content-Type")).isEqualTo(kept.at("/contentType"));
    assertThat(file.header("Content-Disposition")).startsWith(image ? "inline" : "attachment");
    assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(file.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
    assertThat(file.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    assertThat(file.header("Content-Length")).isEqualTo("" + bytes.length);
    assertThat(file.header("Cache-Control")).contains("private");
    assertThat(file.header("Set-Cookie")).isEmpty();
  }

  @Test
  void aNameIsDeliveredWholeAndBreaksNoHeader() {
    Reply kept = Uploads.send(http, "Accès \"nord\"; x=1.png", SampleFiles.PNG).is(201);
    assertThat(nobody.get(kept.at("/url")).is(200).header("Content-Disposition"))
        .isEqualTo(
            "inline; filename=\"Acc_s _nord__ x_1.png\"; filename*=UTF-8''Acc%C3%A8s%20%22nord%22%3B%20x%3D1.png");
  }

  @Test
  void anAddressHoldsForItsFileUntilItsHourAndForNothingElse() throws IOException {
    Reply kept = Uploads.send(http, "a.png", SampleFiles.PNG).is(201);
    String other = Uploads.send(http, "a.gif", SampleFiles.GIF).is(201).at("/id");
    String url = kept.at("/url");
    String id = kept.at("/id");
    String query = url.substring(url.indexOf('?'));
    String signature = query.substring(query.indexOf("signature=") + 10);
    String expires = query.substring(9, query.indexOf('&'));
    nobody.get(url).is(200);
    assertThat(http.get("/v1/attachments/" + id).at("/url")).isEqualTo(url);
    long until = Long.parseLong(expires) - Instant.now().getEpochSecond();
    assertThat(until).isBetween(86_300L, 36 * 3600L + 100);

    String file = "/v1/files/" + id;
    for (String bad :
        List.of(
            file,
            file + "?expires=" + expires,
            file + "?signature=" + signature,
            file + "?expires=" + (Long.parseLong(expires) + 1) + "&signature=" + signature,
            file + "?expires=x&signature=" + signature,
            file + "?expires=" + expires + "&signature=x",
            file + "?expires=" + expires + "&signature=" + flipped(signature, 3),
            file + "?expires=" + expires + "&signature=" + flipped(signature, 60),
            file + "?expires=" + expires + "&signature=" + signature.substring(0, 40),
            "/v1/files/" + other + query,
            "/v1/files/att_01jdd3w5v8e2x9k6m4n7p0q1rs" + query,
            "/v1/files/x" + query)) {
      nobody.get(bad).isProblem(404, "not_found");
      http.get(bad).isProblem(404, "not_found");
    }
  }

  @Test
  void anAddressOfAnotherSpaceOrOfYesterdayIsNone() throws IOException {
    Reply kept = Uploads.send(http, "a.png", SampleFiles.PNG).is(201);
    SpaceId own = space(kept);
    SpaceId foreign = space(Uploads.send(server.tenant().http(), "a.png", SampleFiles.PNG));
    assertThat(space(Uploads.send(tenant.testMode(), "a.png", SampleFiles.PNG))).isNotEqualTo(own);
    AttachmentId id = AttachmentId.parse(kept.at("/id"));
    nobody.get(links(Duration.ZERO).url(own, id)).is(200);
    nobody.get(links(Duration.ofHours(37)).url(own, id)).isProblem(404, "not_found");
    nobody.get(links(Duration.ZERO).url(foreign, id)).isProblem(404, "not_found");
    MasterKey guessed = MasterKey.open("guessed", server.data().resolve("none"));
    nobody
        .get(new FileLinks(guessed.derive("file links"), InstantSource.system(), "").url(own, id))
        .isProblem(404, "not_found");
  }

  @Test
  void addressesAreAbsoluteWhereTheOutsideIsKnown() {
    FileLinks links = new FileLinks(new byte[32], InstantSource.system(), "https://help.example/");
    SpaceId space = new SpaceId(new UUID(1, 2));
    AttachmentId id = new AttachmentId(new UUID(3, 4));
    assertThat(links.url(space, id))
        .startsWith("https://help.example/v1/files/" + id + "?expires=");
  }

  /** The links of this server as they were a while ago. */
  private FileLinks links(Duration ago) throws IOException {
    MasterKey key = MasterKey.open(null, server.data().resolve("master.key"));
    return new FileLinks(
        key.derive("file links"), InstantSource.fixed(Instant.now().minus(ago)), "");
  }

  private static SpaceId space(Reply kept) {
    String url = kept.is(201).at("/url");
    ByteBuffer signature =
        ByteBuffer.wrap(
            Base64.getUrlDecoder().decode(url.substring(url.indexOf("signature=") + 10)));
    return new SpaceId(new UUID(signature.getLong(), signature.getLong()));
  }

  private static String flipped(String signature, int at) {
    char other = signature.charAt(at) == 'A' ? 'B' : 'A';
    return signature.substring(0, at) + other + signature.substring(at + 1);
  }
}
