package io.selfcare.knowledge.reading;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.TestTenant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts articles and categories of one tenant in place through the API. */
public final class Shelf {
  private final Http http;

  public Shelf(TestTenant tenant) {
    this.http = tenant.http();
  }

  public String category(String french, String parent, int position) {
    Map<String, Object> wish = new HashMap<>(Map.of("names", Map.of("fr", french)));
    wish.put("position", position);
    if (!parent.isEmpty()) {
      wish.put("parentId", parent);
    }
    return http.post("/v1/categories", wish).is(201).at("/id");
  }

  /** A public article in French, live. */
  public String article(String title, String category) {
    return article(title, category.isEmpty() ? Map.of() : Map.of("categoryId", category));
  }

  /** A live article in French with more facts. */
  public String article(String title, Map<String, Object> facts) {
    return live(facts, text("fr", title, "Le texte de : " + title));
  }

  /** An article whose translations are all live. */
  @SafeVarargs
  public final String live(Map<String, Object> facts, Map<String, Object>... texts) {
    Map<String, Object> wish = new HashMap<>(facts);
    wish.put("translations", List.of(texts));
    String id = http.post("/v1/articles", wish).is(201).at("/id");
    for (Map<String, Object> text : texts) {
      publish(id, (String) text.get("locale")).is(200);
    }
    return id;
  }

  public static Map<String, Object> text(String locale, String title, String body) {
    return new HashMap<>(Map.of("locale", locale, "title", title, "body", body));
  }

  public Reply publish(String id, String locale) {
    return http.post(translation(id, locale) + "/publish?waitFor=indexed");
  }

  /** Replaces the draft with what was sent. */
  public void edit(String id, String locale, Map<String, Object> text) {
    Map<String, Object> sent = new HashMap<>(text);
    sent.remove("locale");
    String path = translation(id, locale);
    http.with("If-Match", http.get(path).is(200).header("ETag")).put(path, sent).is(200);
  }

  /** Replaces what is live. */
  public void rewrite(String id, Map<String, Object> text) {
    edit(id, (String) text.get("locale"), text);
    publish(id, (String) text.get("locale")).is(200);
  }

  private static String translation(String id, String locale) {
    return "/v1/articles/" + id + "/translations/" + locale;
  }
}
