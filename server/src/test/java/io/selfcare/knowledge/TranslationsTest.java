package io.selfcare.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithServer
final class TranslationsTest {
  private final Http http;
  private String path = "";

  TranslationsTest(SelfcareServer server) {
    this.http = server.tenant().http();
  }

  @BeforeEach
  void anArticle() {
    String body = "{\"translations\":[{\"locale\":\"fr\",\"title\":\"Un\",\"body\":\"un\"}]}";
    path = http.post("/v1/articles", body).is(201).header("Location") + "/translations/";
  }

  private static String text(String title) {
    return "{\"title\":\"%s\",\"body\":\"%s\"}".formatted(title, title);
  }

  @Test
  void puttingCreatesOrReplaces() {
    http.put(path + "en", text("One")).is(200);
    http.put(path + "en", text("Two")).isProblem(428, "precondition_required");
    http.with("If-None-Match", "*")
        .put(path + "en", text("Two"))
        .isProblem(412, "precondition_failed");
    Reply second = http.with("If-Match", "\"1\"").put(path + "EN", text("Two")).is(200);
    assertThat(second.header("ETag")).isEqualTo("\"2\"");
    assertThat(second.at("/locale")).isEqualTo("en");
    http.with("If-Match", "\"1\"")
        .put(path + "en", text("Three"))
        .isProblem(412, "precondition_failed");
    http.put(path + "de", text("Eins")).isProblem(422, "locale_not_enabled");
    http.put(path + "..x", text("Eins")).isProblem(422, "locale_not_enabled");
    http.get(path + "de").isProblem(404, "not_found");
    http.put("/v1/articles/art_01jdd3w5v8e2x9k6m4n7p0q1rs/translations/fr", text("a"))
        .isProblem(404, "not_found");
  }

  @Test
  void twoEditorsLoseNothing() throws Exception {
    try (ExecutorService editors = Executors.newFixedThreadPool(8)) {
      Callable<Integer> edit =
          () -> http.with("If-Match", "\"1\"").put(path + "fr", text("Moi")).status();
      List<Integer> statuses =
          editors.invokeAll(java.util.Collections.nCopies(8, edit)).stream()
              .map(Future::resultNow)
              .toList();
      assertThat(statuses).containsOnlyOnce(200);
      assertThat(statuses.stream().filter(s -> s == 412)).hasSize(7);
    }
    assertThat(http.get(path + "fr").header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void editingNeverMovesWhatIsLive() {
    Reply live =
        http.post(path + "fr/publish?waitFor=indexed", "{\"comment\":\"Premier\"}").is(200);
    assertThat(live.at("/state")).isEqualTo("published");
    assertThat(live.at("/publishedVersion")).isEqualTo("1");
    Reply edited =
        http.with("If-Match", live.header("ETag")).put(path + "fr", text("Deux")).is(200);
    assertThat(edited.at("/publishedVersion")).isEqualTo("1");
    assertThat(edited.at("/hasUnpublishedChanges")).isEqualTo("true");
    Reply first = http.get(path + "fr/versions/1").is(200);
    assertThat(first.at("/title")).isEqualTo("Un");
    assertThat(first.at("/comment")).isEqualTo("Premier");
    assertThat(first.at("/publishedBy")).startsWith("key_");
    http.with("If-Match", "\"1\"").post(path + "fr/publish").isProblem(412, "precondition_failed");
    assertThat(http.post(path + "fr/publish").is(200).at("/publishedVersion")).isEqualTo("2");
    Reply again = http.post(path + "fr/publish").is(200);
    assertThat(again.at("/publishedVersion")).isEqualTo("2");
    Reply versions = http.get(path + "fr/versions?limit=1").is(200);
    assertThat(versions.at("/data/0/version")).isEqualTo("2");
    Reply next = http.get(path + "fr/versions?limit=1&cursor=" + versions.at("/nextCursor"));
    assertThat(next.is(200).at("/data/0/version")).isEqualTo("1");
    http.get(path + "fr/versions/3").isProblem(404, "not_found");
  }

  @Test
  void stepsFollowTheStates() {
    http.post(path + "fr/unpublish").isProblem(409, "invalid_state");
    http.post(path + "fr/publish").is(200);
    assertThat(http.post(path + "fr/unpublish").is(200).at("/state")).isEqualTo("draft");
    assertThat(http.post(path + "fr/archive").is(200).at("/state")).isEqualTo("archived");
    http.post(path + "fr/archive").isProblem(409, "invalid_state");
    assertThat(http.post(path + "fr/publish").is(200).at("/publishedVersion")).isEqualTo("1");
    http.post(path + "en/publish").isProblem(404, "not_found");
  }

  @Test
  void versionsOutliveTheirTranslation() {
    http.post(path + "fr/publish").is(200);
    http.with("If-Match", "\"9\"").delete(path + "fr").isProblem(412, "precondition_failed");
    http.delete(path + "fr").is(204);
    http.get(path + "fr").isProblem(404, "not_found");
    http.put(path + "fr", text("Encore")).is(200);
    assertThat(http.post(path + "fr/publish").is(200).at("/publishedVersion")).isEqualTo("2");
    assertThat(http.get(path + "fr/versions/1").is(200).at("/title")).isEqualTo("Un");
  }

  @Test
  void whatIsShownCannotExecute() {
    String attack =
        "{\"title\":\"a\",\"bodyFormat\":\"html\",\"body\":\"<p onclick='x()'>a<script>alert(1)</script></p>\"}";
    Reply stored = http.with("If-Match", "\"1\"").put(path + "fr", attack).is(200);
    assertThat(stored.at("/html")).isEqualTo("<p>a</p>");
    assertThat(stored.at("/body")).contains("<script>");
  }

  @Test
  void aBodyOutOfProportionIsRefused() {
    String body = "[a]: /" + "u".repeat(100_000) + "\\n\\n" + "[a] ".repeat(40_000);
    http.put(path + "en", "{\"title\":\"a\",\"body\":\"%s\"}".formatted(body))
        .isProblem(422, "validation_failed");
    http.put(path + "en", "{\"title\":\"%s\",\"body\":\"b\"}".formatted("a".repeat(301)))
        .isProblem(422, "validation_failed");
  }
}
