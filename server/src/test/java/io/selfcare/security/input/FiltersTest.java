package io.selfcare.security.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters and orders are words of the spec, never pieces of a query language (X5). */
@WithServer
final class FiltersTest {
  private final Http http;

  FiltersTest(SelfcareServer server) {
    this.http = server.tenant().http();
    http.post("/v1/articles", article("ab_c", "a%b")).is(201);
    http.post("/v1/articles", article("abxc", "a-b")).is(201);
  }

  private static Map<String, Object> article(String externalId, String tag) {
    return Map.of(
        "externalId", externalId,
        "tags", List.of(tag),
        "translations",
            List.of(
                Map.of(
                    "locale",
                    "fr",
                    "title",
                    "Titre " + externalId,
                    "variants",
                    List.of(),
                    "body",
                    "Texte.",
                    "bodyFormat",
                    "text")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sort=title;drop table articles",
        "sort=updatedAt desc",
        "sort=(select 1)",
        "state=published' or '1'='1",
        "visibility=public) or (1=1",
        "visibility[]=public",
        "updatedAfter=now()",
      })
  void operatorsAreNotWords(String query) {
    int at = query.indexOf('=');
    String encoded =
        URLEncoder.encode(query.substring(0, at), StandardCharsets.UTF_8)
            + "="
            + URLEncoder.encode(query.substring(at + 1), StandardCharsets.UTF_8);
    http.get("/v1/articles?" + encoded).isProblem(400, "invalid_parameter");
  }

  @Test
  void wildcardsAreLetters() {
    assertThat(found("externalId=ab_c")).isEqualTo(1);
    assertThat(found("externalId=ab%25")).isZero();
    assertThat(found("tag=a%25b")).isEqualTo(1);
    assertThat(found("tag=a%25")).isZero();
    assertThat(found("externalId=" + URLEncoder.encode("' or 1=1 --", StandardCharsets.UTF_8)))
        .isZero();
  }

  @Test
  void aQuestionIsWordsAndNotAQuery() {
    for (String question :
        List.of(
            "title:* OR 1",
            "+loyer -charges",
            "\"",
            "(((",
            "a~2^5",
            "[a TO b]",
            "/.*/",
            "\\",
            "*:*")) {
      http.post("/v1/answers", Map.of("question", question, "locale", "fr")).is(200);
      http.get("/v1/suggestions?locale=fr&q=" + URLEncoder.encode(question, StandardCharsets.UTF_8))
          .is(200);
    }
  }

  private int found(String query) {
    return http.get("/v1/articles?" + query).is(200).json().at("/data").size();
  }
}
