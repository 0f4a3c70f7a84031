package io.selfcare.security.durability;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** How what belongs to a help center is changed with success. */
final class HelpCenterChanges {
  private final Http http;

  HelpCenterChanges(Http http) {
    this.http = http;
  }

  void register(BiConsumer<String, Supplier<Supplier<Reply>>> recipes) {
    recipes.accept(
        "createPin",
        () -> {
          Map<String, Object> wish = pin();
          return () -> http.post("/v1/pins", wish);
        });
    recipes.accept(
        "deletePin",
        () -> {
          String path = pinned();
          return () -> http.delete(path);
        });
    recipes.accept("putPin", () -> put(pinned(), pin("autre")));
    recipes.accept(
        "putStopWords", () -> () -> http.put("/v1/stop-words/fr", Map.of("words", List.of("mot"))));
    recipes.accept(
        "orderCategoryChildren",
        () -> {
          String id =
              http.post("/v1/categories", Map.of("names", Map.of("fr", "Une"))).is(201).at("/id");
          return put("/v1/categories/top/children", Map.of("categoryIds", List.of(id)));
        });
    recipes.accept("createAttachment", () -> () -> upload());
    recipes.accept(
        "deleteAttachment",
        () -> {
          String path = "/v1/attachments/" + upload().is(201).at("/id");
          return () -> http.delete(path);
        });
  }

  private String pinned() {
    return "/v1/pins/" + http.post("/v1/pins", pin("question")).is(201).at("/id");
  }

  private Map<String, Object> pin(String... queries) {
    String article = http.post("/v1/articles", Map.of()).is(201).at("/id");
    return Map.of(
        "kind",
        "query",
        "locale",
        "fr",
        "queries",
        queries.length == 0 ? List.of("horaires") : List.of(queries),
        "articleIds",
        List.of(article));
  }

  private Supplier<Reply> put(String path, Map<String, Object> body) {
    Http current = http.with("If-Match", http.get(path).is(200).header("ETag"));
    return () -> current.put(path, body);
  }

  private Reply upload() {
    return http.with("Content-Type", "application/octet-stream")
        .send("POST", "/v1/attachments?filename=a.txt", BodyPublishers.ofString("Un texte."));
  }
}
