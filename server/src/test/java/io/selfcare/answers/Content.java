package io.selfcare.answers;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.TestTenant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes and publishes the articles of one tenant, and asks about them. */
final class Content {
  final TestTenant tenant;

  Content(TestTenant tenant) {
    this.tenant = tenant;
  }

  /** Publishes a public article in one locale and gives its id, once it can be found. */
  String publish(String locale, String title, String body, String... variants) {
    return publish(Map.of(), locale, title, body, variants);
  }

  /** The same with more facts about the article, e.g. its visibility. */
  String publish(
      Map<String, Object> facts, String locale, String title, String body, String... variants) {
    Map<String, Object> article = new HashMap<>(facts);
    article.put("translations", List.of(text(locale, title, body, variants)));
    String id = tenant.http().post("/v1/articles", article).is(201).at("/id");
    publishAgain(id, locale);
    return id;
  }

  void publishAgain(String id, String locale) {
    tenant.http().post(translation(id, locale) + "/publish?waitFor=indexed", Map.of()).is(200);
  }

  /** Replaces what is live. */
  void rewrite(String id, String locale, String title, String body) {
    Reply draft = tenant.http().get(translation(id, locale)).is(200);
    Map<String, Object> text = text(locale, title, body);
    text.remove("locale");
    tenant.http().with("If-Match", draft.header("ETag")).put(translation(id, locale), text).is(200);
    publishAgain(id, locale);
  }

  void delete(String id) {
    tenant.http().delete("/v1/articles/" + id).is(204);
  }

  private static String translation(String id, String locale) {
    return "/v1/articles/" + id + "/translations/" + locale;
  }

  private static Map<String, Object> text(
      String locale, String title, String body, String... variants) {
    return new HashMap<>(
        Map.of(
            "locale", locale,
            "title", title,
            "variants", List.of(variants),
            "body", body,
            "bodyFormat", "markdown"));
  }

  JsonNode ask(String question, String locale) {
    return ask(tenant.http(), Map.of("question", question, "locale", locale));
  }

  static JsonNode ask(Http http, Map<String, Object> request) {
    return http.post("/v1/answers", request).is(200).json();
  }

  static List<String> articles(JsonNode answer) {
    return answer.at("/results").findValuesAsText("articleId");
  }
}
