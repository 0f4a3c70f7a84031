package io.selfcare.security.durability;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** How each change of a snippet is made to succeed. */
final class SnippetChanges {
  private static final Map<String, Object> TEXTS = Map.of("texts", Map.of("fr", "De 9 h à 18 h."));

  private final Http http;
  private final AtomicInteger keys = new AtomicInteger();
  private final Map<String, Supplier<Supplier<Reply>>> recipes = new HashMap<>();

  SnippetChanges(Http http) {
    this.http = http;
    recipes.put("createSnippet", () -> () -> http.post("/v1/snippets", wish()));
    recipes.put("deleteSnippet", () -> delete(snippet()));
    recipes.put("publishSnippet", () -> publish(snippet()));
    recipes.put(
        "putSnippet",
        () -> {
          String path = snippet();
          Http current = http.with("If-Match", http.get(path).is(200).header("ETag"));
          return () -> current.put(path, TEXTS);
        });
  }

  /** By the name of the operation. */
  Map<String, Supplier<Supplier<Reply>>> recipes() {
    return recipes;
  }

  private Supplier<Reply> delete(String path) {
    return () -> http.delete(path);
  }

  private Supplier<Reply> publish(String path) {
    return () -> http.post(path + "/publish");
  }

  private String snippet() {
    return "/v1/snippets/" + http.post("/v1/snippets", wish()).is(201).at("/id");
  }

  private Map<String, Object> wish() {
    Map<String, Object> wish = new HashMap<>(TEXTS);
    wish.put("key", "horaires-" + keys.incrementAndGet());
    return wish;
  }
}
