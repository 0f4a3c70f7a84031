package io.selfcare.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What customers see is changed by who may publish, whatever way an editor tries instead. */
@WithServer
final class PublishingRightTest {
  private static final String IMPORT = "/v1/imports?kind=articles";
  private static final String ROW =
      "{\"externalId\":\"lift\",\"locale\":\"fr\",\"title\":\"Otarie\",\"body\":\"%s\"%s}\n";

  private final TestTenant tenant;
  private final Http admin;
  private final Http editor;
  private final Http widget;

  PublishingRightTest(SelfcareServer server) {
    this.tenant = server.tenant();
    this.admin = tenant.http();
    this.editor = tenant.as("editor");
    this.widget = tenant.widget("https://shop.example");
  }

  @Test
  void anImportPublishesForPublishersOnly() {
    String row = ROW.formatted("Nouveau", "");
    for (String publish : List.of("true", "True", "1", "on", "true ")) {
      String path = IMPORT + "&publish=" + publish.replace(" ", "%20");
      assertThat(lines(editor, path, row).status()).as(publish).isIn(400, 403);
    }
    lines(editor, IMPORT + "&publish=true", row).isProblem(403, "forbidden");
    assertThat(admin.get("/v1/jobs").at("/hasMore")).isEqualTo("false");
    assertThat(admin.get("/v1/jobs").json().at("/data").isEmpty()).isTrue();
    assertThat(await(lines(editor, IMPORT, row).is(202)).at("/succeeded")).isEqualTo("1");
    assertThat(seen()).isEmpty();
  }

  @Test
  void editingAndImportingDraftsLeavesWhatIsLive() {
    String path = "/v1/articles/" + live("public") + "/translations/fr";
    Map<String, Object> text = Map.of("title", "Otarie", "body", "Phoque");
    String tag = editor.get(path).header("ETag");
    editor.with("If-Match", tag).put(path, text).is(200);
    assertThat(seen()).contains("Ancien").doesNotContain("Phoque");
    assertThat(await(lines(editor, IMPORT, ROW.formatted("Phoque", "")).is(202)).at("/succeeded"))
        .isEqualTo("1");
    assertThat(seen()).contains("Ancien").doesNotContain("Phoque");
  }

  @Test
  void nobodyWithoutTheRightShowsHidesOrRemovesWhatIsLive() {
    String id = live("internal");
    String article = "/v1/articles/" + id;
    Http current = editor.with("If-Match", editor.get(article).header("ETag"));
    current.patch(article, Map.of("visibility", "public")).isProblem(403, "forbidden");
    editor.delete(article).isProblem(403, "forbidden");
    editor.delete(article + "/translations/fr").isProblem(403, "forbidden");
    String row = ROW.formatted("Ancien", ",\"visibility\":\"public\"");
    assertThat(await(lines(editor, IMPORT, row).is(202)).at("/failed")).isEqualTo("1");
    assertThat(admin.get(article).at("/visibility")).isEqualTo("internal");
    assertThat(seen()).isEmpty();
  }

  @Test
  void aKeptAnswerIsNotAnotherKeysAnswer() {
    String path = "/v1/articles/" + live("public") + "/translations/fr/publish";
    Http once = admin.with("Idempotency-Key", "publish-once");
    once.post(path, Map.of()).is(200);
    editor.with("Idempotency-Key", "publish-once").post(path, Map.of()).isProblem(403, "forbidden");
  }

  private String live(String visibility) {
    Map<String, Object> text = Map.of("locale", "fr", "title", "Otarie", "body", "Ancien");
    Map<String, Object> wish =
        Map.of("externalId", "lift", "visibility", visibility, "translations", List.of(text));
    String id = admin.post("/v1/articles", wish).is(201).at("/id");
    admin.post("/v1/articles/" + id + "/translations/fr/publish?waitFor=indexed", Map.of()).is(200);
    return id;
  }

  /** All that a page is told about the article. */
  private String seen() {
    Map<String, Object> question = Map.of("question", "Otarie", "locale", "fr");
    String results = widget.post("/v1/answers", question).is(200).json().at("/results").toString();
    String suggestions = widget.get("/v1/suggestions?q=ota").is(200).json().at("/data").toString();
    return (results + suggestions).replace("[]", "");
  }

  private static Reply lines(Http http, String path, String row) {
    return http.with("Content-Type", "application/x-ndjson")
        .send("POST", path, BodyPublishers.ofString(row));
  }

  private Reply await(Reply accepted) {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
    Reply job = admin.get(accepted.header("Location")).is(200);
    while (!List.of("succeeded", "failed").contains(job.at("/status"))) {
      assertThat(Instant.now()).isBefore(deadline);
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      job = admin.get(accepted.header("Location")).is(200);
    }
    return job;
  }
}
