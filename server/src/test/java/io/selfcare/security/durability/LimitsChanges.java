package io.selfcare.security.durability;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** How what a tenant rules about answers is changed with success. */
final class LimitsChanges {
  private static final Map<String, Object> TOPIC =
      Map.of(
          "kind",
          "excluded",
          "name",
          "Recrutement",
          "texts",
          List.of(Map.of("locale", "fr", "phrases", List.of("offre d’emploi"))));
  private static final Map<String, Object> RULE =
      Map.of("name", "Commandes", "pages", List.of("/commande/*"), "tags", List.of("commande"));

  private final Http http;

  LimitsChanges(Http http) {
    this.http = http;
  }

  void register(BiConsumer<String, Supplier<Supplier<Reply>>> recipes) {
    recipes.accept("createTopic", () -> () -> http.post("/v1/topics", TOPIC));
    recipes.accept("putTopic", () -> put(made("/v1/topics", TOPIC), TOPIC));
    recipes.accept("deleteTopic", () -> delete(made("/v1/topics", TOPIC)));
    recipes.accept("createContextRule", () -> () -> http.post("/v1/context-rules", RULE));
    recipes.accept("putContextRule", () -> put(made("/v1/context-rules", RULE), RULE));
    recipes.accept("deleteContextRule", () -> delete(made("/v1/context-rules", RULE)));
    recipes.accept(
        "putAnswerTarget", () -> put("/v1/answer-targets/fr", Map.of("maxWrongPercent", 3)));
  }

  private String made(String path, Map<String, Object> wish) {
    return path + "/" + http.post(path, wish).is(201).at("/id");
  }

  private Supplier<Reply> delete(String path) {
    return () -> http.delete(path);
  }

  private Supplier<Reply> put(String path, Map<String, Object> body) {
    Http current = http.with("If-Match", http.get(path).is(200).header("ETag"));
    return () -> current.put(path, body);
  }
}
