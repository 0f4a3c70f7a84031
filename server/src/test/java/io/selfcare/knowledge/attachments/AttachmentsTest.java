package io.selfcare.knowledge.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.knowledge.reading.Shelf;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Files are kept once, shown by texts and thrown away when nothing live shows them. */
@WithServer
final class AttachmentsTest {
  private static final Pattern SIGNED =
      Pattern.compile(
          "/v1/files/att_[0-9a-z]{26}\\?expires=\\d+&(?:amp;)?signature=[A-Za-z0-9_-]{64}");

  private final SelfcareServer server;
  private final TestTenant tenant;
  private final Http http;
  private final Shelf shelf;

  AttachmentsTest(SelfcareServer server) {
    this.server = server;
    this.tenant = server.tenant();
    this.http = tenant.http();
    this.shelf = new Shelf(tenant);
  }

  @Test
  void everyKindIsKeptAndComesBackByteForByte() {
    SampleFiles.kept()
        .forEach(
            (name, bytes) -> {
              Reply kept = Uploads.send(http, name, bytes).is(201);
              assertThat(kept.at("/filename")).isEqualTo(name);
              assertThat(kept.at("/size")).isEqualTo("" + bytes.length);
              Reply file = new Http(server.url(), null).get(kept.at("/url")).is(200);
              assertThat(file.bytes()).as(name).isEqualTo(bytes);
              assertThat(file.header("Content-Type")).isEqualTo(kept.at("/contentType"));
            });
    assertThat(http.get("/v1/attachments?limit=100").json().path("data"))
        .hasSize(SampleFiles.kept().size());
  }

  @Test
  void theContentTypeThatIsSentSaysNothing() {
    Reply kept =
        http.with("Content-Type", "image/svg+xml")
            .send(
                "POST",
                "/v1/attachments?filename=a.png",
                BodyPublishers.ofByteArray(SampleFiles.PNG))
            .is(201);
    assertThat(kept.at("/contentType")).isEqualTo("image/png");
  }

  @Test
  void theSameBytesAreTheSameAttachmentAndLargeFilesGoInParts() {
    byte[] large = new byte[3_000_001];
    java.util.Arrays.fill(large, (byte) 'a');
    String first = Uploads.send(http, "a.txt", large).is(201).at("/id");
    Reply again = Uploads.send(http, "b.txt", large).is(201);
    assertThat(again.at("/id")).isEqualTo(first);
    assertThat(again.at("/filename")).isEqualTo("a.txt");
    Reply file = new Http(server.url(), null).get(again.at("/url")).is(200);
    assertThat(file.bytes()).isEqualTo(large);
    assertThat(file.header("Content-Length")).isEqualTo("3000001");
    assertThat(Uploads.send(server.tenant().http(), "a.txt", large).at("/id")).isNotEqualTo(first);
  }

  @Test
  void tooLargeIsRefusedAndEmptyToo() {
    byte[] large = new byte[20 * 1024 * 1024 + 1];
    java.util.Arrays.fill(large, (byte) 'a');
    Uploads.send(http, "a.txt", large).isProblem(413, "body_too_large");
    Uploads.send(http, "a.txt", new byte[0]).isProblem(422, "validation_failed");
    Uploads.send(tenant.as("agent"), "a.png", SampleFiles.PNG).isProblem(403, "forbidden");
  }

  @Test
  void textsShowAttachmentsBehindSignedAddressesWhereverTheyAreRead() {
    String id = Uploads.send(http, "plan.png", SampleFiles.PNG).is(201).at("/id");
    String body = "![Plan](attachment:%s) et [la notice](attachment:%s)".formatted(id, id);
    String article = shelf.live(Map.of(), Shelf.text("fr", "Le plan d’accès", body));
    Reply draft = http.get("/v1/articles/" + article + "/translations/fr").is(200);
    assertThat(draft.at("/body")).isEqualTo(body);
    Map<String, Object> question = Map.of("question", "Le plan d’accès", "locale", "fr");
    Http once = http.with("Idempotency-Key", "plan-1");
    Reply answer = once.post("/v1/answers", question).is(200);
    List<String> pages =
        List.of(
            draft.at("/html"),
            http.get("/v1/articles/" + article + "/translations/fr/versions/1").at("/html"),
            http.get("/v1/help-center/articles/" + article).at("/html"),
            answer.at("/results/0/html"),
            once.post("/v1/answers", question).is(200).at("/results/0/html"),
            http.get("/v1/answers/" + answer.at("/answerId")).at("/results/0/html"));
    for (String html : pages) {
      assertThat(html).contains("<img src=\"/v1/files/" + id).contains("href=\"/v1/files/" + id);
      Matcher signed = SIGNED.matcher(html);
      assertThat(signed.find()).as(html).isTrue();
      new Http(server.url(), null).get(signed.group().replace("&amp;", "&")).is(200);
    }
    assertThat(answer.at("/results/0/excerpt")).doesNotContain("attachment:");
  }

  @Test
  void whatIsShownLiveCannotBeDeletedAndWhatIsNotIsUnused() {
    String id = Uploads.send(http, "plan.gif", SampleFiles.GIF).is(201).at("/id");
    String path = "/v1/attachments/" + id;
    String unused = "/v1/attachments?unused=true";
    assertThat(http.get(unused).json().path("data")).hasSize(1);
    String article =
        shelf.live(Map.of(), Shelf.text("fr", "Un plan", "![Plan](attachment:%s)".formatted(id)));
    assertThat(http.get(unused).json().path("data")).isEmpty();
    assertThat(http.get(path).at("/usedIn/0/articleId")).isEqualTo(article);
    http.delete(path).isProblem(409, "attachment_in_use");
    shelf.edit(article, "fr", Shelf.text("fr", "Un plan", "Sans image."));
    assertThat(http.get(path).at("/usedIn/0/draft")).isEqualTo("false");
    http.delete(path).isProblem(409, "attachment_in_use");
    shelf.publish(article, "fr").is(200);
    assertThat(http.get(path).json().path("usedIn")).isEmpty();
    String url = http.get(path).at("/url");
    http.delete(path).is(204);
    new Http(server.url(), null).get(url).isProblem(404, "not_found");
    http.get(path).isProblem(404, "not_found");
  }

  @Test
  void theWordsForAnAttachmentAreNoWayAroundTheRules() {
    String html =
        "<p>attachment:att_01jdd3w5v8e2x9k6m4n7p0q1rs"
            + "<img src='attachment:att_01jdd3w5v8e2x9k6m4n7p0q1rs/../x'>"
            + "<a href='ATTACHMENT:javascript'>x</a>"
            + "<a href='attachment:att_01jdd3w5v8e2x9k6m4n7p0q1rs&quot; onclick=&quot;alert(1)'>y</a>";
    Map<String, Object> text = Shelf.text("fr", "Essai", html);
    text.put("bodyFormat", "html");
    String article = shelf.live(Map.of(), text);
    String shown = http.get("/v1/help-center/articles/" + article).at("/html");
    assertThat(shown).doesNotContain("/v1/files/").doesNotContain("<img").doesNotContain("href");
    assertThat(shown).contains("attachment:att_01jdd3w5v8e2x9k6m4n7p0q1rs");
  }
}
