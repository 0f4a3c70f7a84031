package io.selfcare.knowledge.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which translations are missing, and which are behind their source. */
@WithServer
final class TranslationStatusTest {
  private final Http http;

  TranslationStatusTest(SelfcareServer server) {
    this.http = server.tenant().http();
  }

  @Test
  void aTranslationFallsBehindWhenItsSourceIsPublishedAnew() {
    String path = article("fr", "en") + "/translations/";
    http.post(path + "fr/publish").is(200);
    http.post(path + "en/publish").is(200);
    assertThat(http.get(path + "en").at("/sourceChanged")).isEqualTo("false");
    edit(path + "fr", "Deux");
    assertThat(http.get(path + "en").at("/sourceChanged")).isEqualTo("false");
    http.post(path + "fr/publish").is(200);
    assertThat(http.get(path + "en").at("/sourceChanged")).isEqualTo("true");
    assertThat(http.get(path + "fr").at("/sourceChanged")).isEqualTo("false");
    assertThat(report("").at("/counts/0/sourceChanged")).isEqualTo("1");
    assertThat(http.post(path + "en/confirm").is(200).at("/sourceChanged")).isEqualTo("false");
    edit(path + "fr", "Trois");
    http.post(path + "fr/publish").is(200);
    assertThat(http.get(path + "en").at("/sourceChanged")).isEqualTo("true");
    edit(path + "en", "Three");
    assertThat(http.get(path + "en").at("/sourceChanged")).isEqualTo("false");
  }

  @Test
  void theReportListsAndCountsWhatIsMissing() {
    for (int i = 0; i < 3; i++) {
      http.post(article("fr") + "/translations/fr/publish").is(200);
    }
    http.post(article("fr", "en") + "/translations/fr/publish").is(200);
    article("fr");
    Reply all = report("");
    assertThat(all.json().at("/data").findValuesAsText("gap"))
        .containsExactlyInAnyOrder("missing", "missing", "missing", "unpublished");
    assertThat(all.at("/counts/0/locale")).isEqualTo("en");
    assertThat(all.at("/counts/0/sources")).isEqualTo("4");
    assertThat(all.at("/counts/0/missing")).isEqualTo("3");
    assertThat(all.at("/counts/0/unpublished")).isEqualTo("1");
    assertThat(all.at("/counts/0/published")).isEqualTo("0");
    assertThat(report("?missingLocale=en").json().at("/data")).hasSize(4);
    assertThat(report("?missingLocale=fr").json().at("/data")).isEmpty();
    assertThat(report("?locale=fr").json().at("/data")).isEmpty();
    Reply first = report("?limit=3");
    assertThat(first.at("/hasMore")).isEqualTo("true");
    assertThat(report("?limit=3&cursor=" + first.at("/nextCursor")).json().at("/data")).hasSize(1);
  }

  private Reply report(String query) {
    return http.get("/v1/translation-status" + query).is(200);
  }

  private String article(String... locales) {
    List<Map<String, Object>> texts = new ArrayList<>();
    for (String locale : locales) {
      texts.add(Map.of("locale", locale, "title", "Un", "body", "Un."));
    }
    return "/v1/articles/" + http.post("/v1/articles", Map.of("translations", texts)).at("/id");
  }

  private void edit(String path, String body) {
    http.with("If-Match", http.get(path).header("ETag"))
        .put(path, Map.of("title", "Un", "body", body))
        .is(200);
  }
}
